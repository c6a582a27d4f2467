/** Width and height of a PNG from its header: what the file is, whatever its name says. */
const SIGNATURE = '89504e470d0a1a0a';

/** null where the bytes are no PNG. The first chunk is IHDR by the format (PNG specification, 5.6). */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 24 || buffer.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  if (buffer.subarray(12, 16).toString('latin1') !== 'IHDR') return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
