// Compiles the declaration in argv[3], as JSON, to Python in the directory argv[4];
// argv[2] is where the compiler is.
const fs = require("fs");
const compiler = require(process.argv[2]);
const declaration = JSON.parse(fs.readFileSync(process.argv[3], "utf-8"));
const importer = { importYaml: () => Promise.reject(new Error("nothing is imported")) };
compiler.compile("python", declaration, importer, false).then(
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
