// Compiles the declaration in argv[3], as JSON, in the directory argv[4], to the language argv[5],
// or Python; argv[2] is where the compiler is.
const fs = require("fs");
const compiler = require(process.argv[2]);
const declaration = JSON.parse(fs.readFileSync(process.argv[3], "utf-8"));
const importer = { importYaml: () => Promise.reject(new Error("nothing is imported")) };
compiler.compile(process.argv[5] || "python", declaration, importer, false).then(
  (files) => {
    for (const name of Object.keys(files)) {
      fs.writeFileSync(`${process.argv[4]}/${name}`, files[name]);
    }
  },
  (error) => {
    console.error(String(error));
    process.exit(1);
  },
);
