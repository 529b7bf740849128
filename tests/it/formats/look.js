// Looks at each page in a frame of each width: what axe finds, and whether the page is wider than the frame.
const found = document.getElementById("found");

async function look(name, page, width) {
  const frame = document.createElement("iframe");
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  // Scripts are what the page forbids itself, so its copy has to do without its policy.
  frame.srcdoc = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow;
  inside.eval(axe);
  const { violations } = await inside.axe.run(inside.document, { resultTypes: ["violations"] });
  const root = inside.document.documentElement;
  const fits = root.scrollWidth <= width && root.clientWidth <= width;
  const dark = inside.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const where = (violation) => `${violation.id} at ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`;
  const named = violations.map((violation) => `; ${where(violation)}`).join("");
  frame.remove();
  return `${name} ${width} ${dark}: ${fits ? "fits" : "too wide"}, ${violations.length} violations${named}`;
}

async function all() {
  const lines = [];
  for (const [name, page] of pages) {
    for (const width of [1280, 375]) lines.push(await look(name, page, width));
  }
  found.textContent = lines.join("\n");
}

all().catch((error) => { found.textContent = `stopped: ${error}`; });
