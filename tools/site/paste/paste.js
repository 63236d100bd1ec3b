// The page to paste into: its files are fetched, then the door is shut, then Python is started.
"use strict";

(() => {
  const base = new URL(".", document.currentScript.src);
  const MODULES = ["pyodide.mjs", "pyodide.asm.mjs", "worker.js"];
  // The colours of the command, as names that the style sheet knows.
  const STYLES = { 1: "heading", "1;31": "error", 33: "warning", 2: "info", 36: "hint" };
  const EXAMPLE = "R0 invalid mem access 'map_value_or_null'\n";

  const element = (name) => document.getElementById(`paste-${name}`);
  const text = element("text");
  const output = element("answer");
  const status = element("status");
  const place = element("place");
  let worker = null;
  let waiting = null; // the newest paste, while an older one is at work
  let number = 0;
  let isBusy = true;

  const say = (words, state) => {
    status.textContent = words;
    place.dataset.state = state;
  };

  const fetched = async (name, took) => {
    const response = await fetch(new URL(name, base));
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
    const pieces = [];
    for (let reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      took(value.length);
    }
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  };

  const load = async () => {
    const sizes = JSON.parse(new TextDecoder().decode(await fetched("files.json", () => {})));
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const millions = (bytes) => (bytes / 1e6).toFixed(1);
    let loaded = 0;
    const files = {};
    const took = (bytes) => {
      loaded += bytes;
      say(`Loading in the background: ${millions(loaded)} of ${millions(total)} MB. ` +
          "You can paste already.", "loading");
    };
    const names = Object.keys(sizes);
    const all = await Promise.all(names.map((name) => fetched(name, took)));
    names.forEach((name, index) => { files[name] = all[index]; });
    return files;
  };

  // From here on no script of this page, and nothing that it starts, can reach any server: a
  // policy that is added can only forbid more, and the worker inherits it.
  const shut = () => {
    const meta = document.createElement("meta");
    meta.httpEquiv = "Content-Security-Policy";
    meta.content = "default-src 'none'; script-src blob: 'wasm-unsafe-eval'; worker-src blob:; " +
      "form-action 'self'; base-uri 'none'";
    document.head.append(meta);
  };

  const start = async () => {
    const files = await load();
    shut();
    const modules = {};
    for (const name of MODULES) {
      modules[name] = URL.createObjectURL(new Blob([files[name]], { type: "text/javascript" }));
    }
    say("Starting Python. You can paste already.", "starting");
    worker = new Worker(modules["worker.js"], { type: "module" });
    worker.addEventListener("message", ({ data }) => take(data));
    worker.addEventListener("error", (event) => fail(event.message || "the worker did not start"));
    worker.postMessage({ files, modules });
  };

  const fail = (words) => say(`This did not work: ${words}`, "failed");

  const take = (message) => {
    if (message.failed) {
      fail(message.failed);
    } else if (message.ready) {
      say("Ready. Nothing that you paste leaves this page.", "ready");
    } else {
      show(message);
    }
    isBusy = false;
    next();
  };

  const explain = () => {
    number += 1;
    output.parentElement.setAttribute("aria-busy", "true");
    waiting = { number, text: text.value };
    next();
  };

  const next = () => {
    if (isBusy || !waiting) return;
    const { number: asked, text: pasted } = waiting;
    waiting = null;
    if (!pasted.trim()) {
      show({ number: asked, output: "", complaints: "", status: 0 });
      return;
    }
    isBusy = true;
    const options = ["--color", "always", "-f", element("format").value];
    if (element("verbose").checked) options.push("-v");
    const data = new TextEncoder().encode(pasted);
    worker.postMessage({ number: asked, data, options, columns: columns() });
  };

  // How many characters fit beside each other, from 40 on as in a terminal.
  const columns = () => {
    const ruler = document.createElement("span");
    ruler.textContent = "0".repeat(40);
    output.replaceChildren(ruler);
    const style = getComputedStyle(output);
    const room = output.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const fits = Math.floor((room * 40) / ruler.getBoundingClientRect().width);
    ruler.remove();
    place.dataset.columns = Math.max(40, Math.min(fits, 100));
    return Number(place.dataset.columns);
  };

  const show = ({ number: answered, output: lines, complaints, status: code }) => {
    output.replaceChildren(...coloured(lines));
    element("complaints").textContent = complaints;
    place.dataset.status = code;
    place.dataset.answered = answered;
    output.parentElement.setAttribute("aria-busy", "false");
  };

  const coloured = (lines) =>
    lines.split("\x1b[").map((piece, index) => {
      const end = index ? piece.indexOf("m") : -1;
      const span = document.createElement("span");
      span.textContent = piece.slice(end + 1);
      const style = index ? STYLES[piece.slice(0, end)] : undefined;
      if (style) span.className = `paste-${style}`;
      return span;
    });

  let pause = 0;
  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(explain, 200);
  });
  for (const name of ["format", "verbose"]) element(name).addEventListener("change", explain);
  element("example").addEventListener("click", () => {
    text.value = EXAMPLE;
    explain();
  });
  say("Loading in the background. You can paste already.", "loading");
  start().catch((error) => fail(error.message));
})();
