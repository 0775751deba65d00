// Runs before a page's own scripts, and counts what the page holds of WebGL.
const held = {
  /** Made and not deleted. */
  gpuObjects: 0,
  /** In its buffers. */
  gpuBytes: 0,
};
window.musubiHeld = held;

const gl = WebGL2RenderingContext.prototype;
const { bindBuffer, bufferData } = gl;
/** Bytes of each buffer. */
const bytesOf = new WeakMap();
/** Buffers by target, of each context. */
const bound = new WeakMap();

for (const kind of ['Buffer', 'Texture', 'Program', 'Shader', 'VertexArray', 'Framebuffer', 'Renderbuffer']) {
  const { [`create${kind}`]: make, [`delete${kind}`]: remove } = gl;
  const alive = new WeakSet();
  gl[`create${kind}`] = function (...args) {
    const made = make.apply(this, args);
    if (!made) return made;
    alive.add(made);
    held.gpuObjects++;
    return made;
  };
  gl[`delete${kind}`] = function (object) {
    if (object && alive.delete(object)) {
      held.gpuObjects--;
      held.gpuBytes -= bytesOf.get(object) ?? 0;
    }
    return remove.call(this, object);
  };
}

gl.bindBuffer = function (target, buffer) {
  if (!bound.has(this)) bound.set(this, new Map());
  bound.get(this).set(target, buffer);
  return bindBuffer.call(this, target, buffer);
};

gl.bufferData = function (...args) {
  const [target, data, , , length] = args;
  const buffer = bound.get(this)?.get(target);
  const bytes = typeof data === 'number' ? data : length ? length * data.BYTES_PER_ELEMENT : (data?.byteLength ?? 0);
  if (buffer) {
    held.gpuBytes += bytes - (bytesOf.get(buffer) ?? 0);
    bytesOf.set(buffer, bytes);
  }
  return bufferData.apply(this, args);
};
