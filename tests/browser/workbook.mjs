// A workbook opened and changed as a spreadsheet program would: just enough of ZIP and of a sheet's XML.
import { crc32_table } from "./crc.mjs";
import { inflateRawSync } from "node:zlib";

const sheet = "xl/worksheets/sheet2.xml";

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crc32_table[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
}

/** The parts of a ZIP, in their order. */
function opened(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, , name_length, extra, comment] = [
      bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), 0,
      bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32),
    ];
    const name = bytes.subarray(at + 46, at + 46 + name_length).toString();
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    parts.set(name, method === 8 ? inflateRawSync(content) : Buffer.from(content));
    at += 46 + name_length + extra + comment;
  }
  return parts;
}

/** A ZIP of parts, nothing packed. */
function closed(parts) {
  const [all, heads] = [[], []];
  let offset = 0;
  for (const [name, content] of parts) {
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(title.length, 22);
    all.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, title, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    heads.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, tail, title);
    offset += 30 + title.length + content.length;
  }
  const list = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...all, list, Buffer.from([0x50, 0x4b, 5, 6]), end]);
}

/** Types texts into the first row of an identifier: `{ status: "2" }`, by the hidden codes of the columns. */
export function filled(bytes, identifier, texts) {
  const parts = opened(bytes);
  const strings = parts.get("xl/sharedStrings.xml").toString().split("<si>").slice(1)
    .map((item) => item.replace(/<\/si>.*/s, "").replace(/<[^>]*>/g, ""));
  let xml = parts.get(sheet).toString();
  const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)]
    .map(([, column, row, index]) => ({ column, row, text: strings[Number(index)] }));
  const { row } = cells.find((cell) => cell.text === identifier);
  for (const [code, text] of Object.entries(texts)) {
    const { column } = cells.find((cell) => cell.text === code);
    const place = new RegExp(`<c r="${column}${row}"[^>]*?(/>|>.*?</c>)`, "s");
    xml = xml.replace(place, `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  parts.set(sheet, Buffer.from(xml));
  return closed(parts);
}
