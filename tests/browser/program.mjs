// The built program with a fresh archive, started on a port the system chooses.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const root = new URL("../../", import.meta.url).pathname;
const binary = process.env.STERNA_BINARY ?? join(root, "target/debug/sterna");

/** Starts `sterna serve`; resolves with the address once it is printed as the first line. */
export async function start({ demo = true } = {}) {
  const data = mkdtempSync(join(tmpdir(), "sterna-browser-"));
  const words = ["serve", "--data", data, "--listen", "127.0.0.1:0", ...(demo ? ["--demo"] : [])];
  const child = spawn(binary, words, { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (text) => (complaints += text));
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}: ${complaints}`)));
  });
  return {
    address: address.trim().replace(/\/$/, ""),
    complaints: () => complaints,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
