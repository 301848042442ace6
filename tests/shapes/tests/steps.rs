//! The steps that each shape takes in WebAssembly, counted by an interpreter that gives fuel: no clock, so the same on
//! every machine. Twice the bytes take about twice the steps, and the memory stays far below a gigabyte.
//!
//! `cargo xtask test --only shapes` builds the module and names it in `PIRAMIDE_SHAPES_MODULE`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that panics is a test that fails")]

use piramide_shapes::{SHAPES, Shape, Stage};
use wasmi::{Config, Engine, ExternType, Instance, Linker, Module, Store, StoreLimits, StoreLimitsBuilder, Val};

/// No shape of the sizes below takes more than this.
const MOST_STEPS: u64 = 4_000_000_000;
/// The memory of a page, in bytes.
const MOST_MEMORY: usize = 1 << 30;
/// The size of a shape in the test, as a part of its full size: an interpreter is slow. It is past the budgets that bound
/// what grows faster below them.
const PART: usize = 4;

fn module(engine: &Engine) -> Module {
    let path = std::env::var("PIRAMIDE_SHAPES_MODULE").expect("PIRAMIDE_SHAPES_MODULE names the module");
    Module::new(engine, std::fs::read(path).unwrap()).unwrap()
}

/// The module, with imports that stop it: it needs none.
fn instance(engine: &Engine, module: &Module) -> (Store<StoreLimits>, Instance) {
    let limits = StoreLimitsBuilder::new().memory_size(MOST_MEMORY).build();
    let mut store = Store::new(engine, limits);
    store.limiter(|limits| limits);
    store.set_fuel(MOST_STEPS).unwrap();
    let mut linker = Linker::new(engine);
    for import in module.imports() {
        if let ExternType::Func(kind) = import.ty() {
            let stop =
                |_: wasmi::Caller<'_, StoreLimits>, _: &[Val], _: &mut [Val]| Err(wasmi::Error::new("an import"));
            linker.func_new(import.module(), import.name(), kind.clone(), stop).unwrap();
        }
    }
    let instance = linker.instantiate_and_start(&mut store, module).unwrap();
    (store, instance)
}

/// What a shape of a size takes.
struct Taken {
    bytes: u64,
    steps: u64,
    memory: usize,
}

fn taken(engine: &Engine, module: &Module, place: usize, size: usize) -> Taken {
    let (mut store, instance) = instance(engine, module);
    // wasm-bindgen adds a hash to the names of the doors.
    let named = |store: &Store<StoreLimits>, name: &str| {
        let hashed = format!("{name}_");
        let mut names = instance.exports(store).map(|export| export.name().to_owned());
        names.find(|found| found == name || found.starts_with(&hashed)).unwrap()
    };
    let (prepare, run) = (named(&store, "prepare"), named(&store, "run"));
    let prepare = instance.get_typed_func::<(i32, i32), i32>(&store, &prepare).unwrap();
    let run = instance.get_typed_func::<i32, i32>(&store, &run).unwrap();
    let bytes = prepare.call(&mut store, (i32::try_from(place).unwrap(), i32::try_from(size).unwrap())).unwrap();
    store.set_fuel(MOST_STEPS).unwrap();
    let last = i32::try_from(Stage::ALL.len() - 1).unwrap();
    run.call(&mut store, last).unwrap_or_else(|error| panic!("{} of {size}: {error}", SHAPES[place].name));
    let memory = instance.get_memory(&store, "memory").unwrap().data_size(&store);
    Taken { bytes: u64::try_from(bytes).unwrap(), steps: MOST_STEPS - store.get_fuel().unwrap(), memory }
}

#[test]
fn twice_the_bytes_take_about_twice_the_steps() {
    let mut config = Config::default();
    config.consume_fuel(true);
    let engine = Engine::new(&config);
    let module = module(&engine);
    let mut wrong = Vec::new();
    for (place, Shape { name, full, .. }) in SHAPES.iter().enumerate() {
        let once = taken(&engine, &module, place, full / PART / 2);
        let twice = taken(&engine, &module, place, full / PART);
        // n log n, and short scans that a limit bounds, stay below a third more than in proportion.
        if twice.steps * once.bytes * 3 > once.steps * twice.bytes * 4 {
            let [few, many] = [once.bytes, twice.bytes];
            wrong.push(format!("{name}: {} steps for {few} bytes, {} for {many}", once.steps, twice.steps));
        }
        if twice.memory > MOST_MEMORY / 4 {
            wrong.push(format!("{name}: {} bytes of memory for a file of {}", twice.memory, twice.bytes));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
