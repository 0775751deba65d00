/** The little of WebGL 2 that the layer needs: a program, and a growing buffer of quads. */

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type) as WebGLShader;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** Links a program; throws with the compiler's log, which only a wrong shader or a lost context brings about. */
export function createProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram() as WebGLProgram;
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`Shader: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

/** Rows of `stride` 32-bit words, a quad each: floats, with a packed colour in the last. */
export interface Instances {
  floats: Float32Array;
  colours: Uint32Array;
  readonly stride: number;
  count: number;
}

export function createInstances(stride: number, capacity = 512): Instances {
  const buffer = new ArrayBuffer(capacity * stride * 4);
  return { floats: new Float32Array(buffer), colours: new Uint32Array(buffer), stride, count: 0 };
}

/** Index of the first word of a new row; grows by doubling. */
export function nextInstance(list: Instances): number {
  const at = list.count++ * list.stride;
  if (at + list.stride > list.floats.length) {
    const floats = new Float32Array(list.floats.length * 2);
    floats.set(list.floats);
    list.floats = floats;
    list.colours = new Uint32Array(floats.buffer);
  }
  return at;
}

/** A colour as the shaders take it, channels 0 to 255, alpha 0 to 1. Not premultiplied. */
export function pack(r: number, g: number, b: number, alpha: number): number {
  return ((Math.round(alpha * 255) << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** The same colour with its alpha multiplied. */
export function faded(colour: number, alpha: number): number {
  const a = Math.round((colour >>> 24) * alpha);
  return ((colour & 0xffffff) | (a << 24)) >>> 0;
}

interface Attribute {
  readonly location: number;
  readonly size: number;
  readonly offset: number;
}

/** Two triangles of a quad's four corners, which stand in rows from the upper left. */
const TRIANGLES = [0, 1, 2, 2, 1, 3];
const CORNERS = 4;

/** The corners' numbers for so many quads. */
function triangles(quads: number): Uint32Array {
  const indices = new Uint32Array(quads * TRIANGLES.length);
  for (let i = 0; i < indices.length; i++)
    indices[i] = CORNERS * Math.floor(i / TRIANGLES.length) + TRIANGLES[i % TRIANGLES.length]!;
  return indices;
}

/** Each row once for each corner. Words, not floats: a packed colour may look like no number. */
function repeatRows(rows: Uint32Array, stride: number, out: Uint32Array): void {
  for (let from = 0, to = 0; from < rows.length; from += stride)
    for (let corner = 0; corner < CORNERS; corner++)
      for (let word = 0; word < stride; word++) out[to++] = rows[from + word]!;
}

/**
 * Draws rows as quads: every corner has its row's float attributes, colour last, and knows which it
 * is by `gl_VertexID`. Not by instancing: drawing in software starts anew for each instance, which
 * took five times as long with 20,000.
 */
export function createQuads(
  gl: WebGL2RenderingContext,
  stride: number,
  attributes: readonly Attribute[],
  colour: number,
) {
  const vao = gl.createVertexArray();
  const [indices, buffer] = [gl.createBuffer(), gl.createBuffer()];
  gl.bindVertexArray(vao);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const { location, size, offset } of attributes) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * 4, offset * 4);
  }
  gl.enableVertexAttribArray(colour);
  gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, stride * 4, (stride - 1) * 4);
  gl.bindVertexArray(null);
  let room = 0;
  let corners = new Uint32Array(0);
  const grow = (quads: number): void => {
    room = Math.max(quads, 2 * room);
    corners = new Uint32Array(room * CORNERS * stride);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles(room), gl.STATIC_DRAW);
  };
  return (list: Instances): void => {
    if (list.count === 0) return;
    gl.bindVertexArray(vao);
    if (list.count > room) grow(list.count);
    repeatRows(list.colours.subarray(0, list.count * stride), stride, corners);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STREAM_DRAW, 0, list.count * CORNERS * stride);
    gl.drawElements(gl.TRIANGLES, list.count * TRIANGLES.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  };
}

/** In a vertex shader: which corner of its quad this is, each coordinate 0 or 1. */
export const CORNER = 'vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);';

/** Frees all that a canvas's context holds by having it lost and given back; who hears that it is restored makes it anew. */
export function renewContext(canvas: HTMLCanvasElement): void {
  const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!loss) return;
  // Within the event it may not be given back yet.
  canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss.restoreContext()), { once: true });
  loss.loseContext();
}
