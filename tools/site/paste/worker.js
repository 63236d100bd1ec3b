// Python, in a thread of its own: it is given all its files, and asks nobody for any.
"use strict";

let answer = null; // the function of answer.py, given values of JavaScript

// What the runtime would load it finds here, whatever address it makes up.
const serve = (files) => async (asked) => {
  const name = new URL(asked, "https://files.invalid/").pathname.split("/").pop();
  if (!(name in files)) throw new TypeError(`${name} is not part of this page`);
  const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(files[name], { headers: { "Content-Type": type } });
};

const begin = async ({ files, modules }) => {
  const text = (name) => new TextDecoder().decode(files[name]);
  self.fetch = serve(files);
  const { loadPyodide } = await import(modules["pyodide.mjs"]);
  const { default: createPyodideModule } = await import(modules["pyodide.asm.mjs"]);
  const python = await loadPyodide({
    indexURL: "https://files.invalid/",
    createPyodideModule,
    lockFileContents: text("lock.json"),
  });
  python.unpackArchive(files["tlvlog.whl"], "wheel");
  python.runPython(text("answer.py"));
  const called = python.globals.get("answer");
  answer = (...given) => called(...given.map((value) => python.toPy(value)));
  explain({ data: new TextEncoder().encode("R0 !read_ok\n"), options: [], columns: 80 });
};

const explain = ({ data, options, columns }) => {
  const result = answer(data, options, columns);
  const [output, complaints, status] = result.toJs();
  result.destroy();
  return { output, complaints, status };
};

self.addEventListener("message", async ({ data: message }) => {
  try {
    if (message.files) {
      await begin(message);
      self.postMessage({ ready: true });
    } else {
      self.postMessage({ number: message.number, ...explain(message) });
    }
  } catch (error) {
    self.postMessage({ number: message.number, failed: String(error.message || error) });
  }
});
