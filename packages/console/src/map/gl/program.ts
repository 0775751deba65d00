/** The little of WebGL 2 that the layer needs: a program, and a growing buffer of instances. */

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

/** Rows of `stride` 32-bit words: floats, with a packed colour in the last. */
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

/** A vertex array of unit-quad corners (location 0) and per-instance float attributes, colour last. */
export function createQuads(
  gl: WebGL2RenderingContext,
  stride: number,
  attributes: readonly Attribute[],
  colour: number,
) {
  const vao = gl.createVertexArray();
  gl.bindVertexArray(vao);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const { location, size, offset } of attributes) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * 4, offset * 4);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.enableVertexAttribArray(colour);
  gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, stride * 4, (stride - 1) * 4);
  gl.vertexAttribDivisor(colour, 1);
  gl.bindVertexArray(null);
  return (list: Instances): void => {
    if (list.count === 0) return;
    gl.bindVertexArray(vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, list.floats.subarray(0, list.count * stride), gl.STREAM_DRAW);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, list.count);
    gl.bindVertexArray(null);
  };
}
