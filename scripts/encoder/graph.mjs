/**
 * The encoder as a graph: BERT (Devlin et al. 2019) with the mean of the last layer's tokens, unit length, as
 * multilingual-e5-small has it (Wang et al. 2024), and the tokens themselves, in fewer dimensions. Every matrix of weights
 * is int8, symmetric, with a scale for each output; what it meets is quantised as it comes (ONNX `DynamicQuantizeLinear`).
 */
import { Graph } from './onnx.mjs';

/** @import { Directions } from './directions.mjs' */
/** @import { Weights } from './weights.mjs' */

const OPSET = 18;

/**
 * Inputs: `embeds` [sentences, tokens, hidden], the rows of the pieces; `mask` [sentences, tokens], 1 for a token and
 * 0 for padding. Outputs: `out` [sentences, hidden], of length 1; `pieces` [sentences, tokens, kept], the last layer along
 * the directions in which tokens differ most, in steps that fit a byte.
 * @param {Weights} w
 * @param {Directions} directions
 */
export function encoderModel(w, { kept, matrix, scales, centre }) {
  const g = new Graph();
  const one = (
    /** @type {string} */ kind,
    /** @type {string[]} */ inputs,
    /** @type {string} */ out,
    attributes = {},
  ) => g.node(kind, inputs, [out], attributes);
  const scalar = (/** @type {string} */ name, /** @type {number} */ value) =>
    g.constant(name, Float32Array.of(value), []);

  const each = w.hidden / w.heads;
  g.constant('zero', [0], [1]);
  g.constant('one', [1], [1]);
  g.constant('two', [2], [1]);
  g.constant('last', [1, 2], [2]);
  g.constant('heads', [0, 0, w.heads, each], [4]);
  g.constant('flat', [0, 0, w.hidden], [3]);
  scalar('scale', each ** -0.5);
  scalar('half', 0.5);
  scalar('root', 2 ** -0.5);
  scalar('unit', 1);
  scalar('never', -1e9);
  g.constant('pos', w.floats('emb.pos'), [w.positions, w.hidden]);
  g.constant('type', w.floats('emb.type').slice(0, w.hidden), [w.hidden]);

  /** Quantises what comes in: its name with `.q`, `.qs`, `.qz` for values, scale and zero point. */
  const quantised = (/** @type {string} */ x) => {
    g.node('DynamicQuantizeLinear', [x], [`${x}.q`, `${x}.qs`, `${x}.qz`]);
    return x;
  };
  /** `x`, quantised, times the matrix `name`, and its bias. */
  const linear = (/** @type {string} */ x, /** @type {string} */ name, /** @type {number} */ rows) => {
    const { values, scales } = quantiseRows(w.matrix(`${name}.w`), rows);
    const columns = values.length / rows;
    g.constant(`${name}.w`, transpose(values, rows, columns), [columns, rows]);
    g.constant(`${name}.ws`, scales, [rows]);
    g.constant(`${name}.b`, w.floats(`${name}.b`), [rows]);
    one('MatMulInteger', [`${x}.q`, `${name}.w`, `${x}.qz`], `${name}.i`);
    one('Cast', [`${name}.i`], `${name}.f`, { to: 1 });
    one('Mul', [`${x}.qs`, `${name}.ws`], `${name}.s`);
    one('Mul', [`${name}.f`, `${name}.s`], `${name}.m`);
    return one('Add', [`${name}.m`, `${name}.b`], name);
  };
  const normalised = (/** @type {string} */ x, /** @type {string} */ name, /** @type {string} */ out) => {
    g.constant(`${name}.w`, w.floats(`${name}.w`), [w.hidden]);
    g.constant(`${name}.b`, w.floats(`${name}.b`), [w.hidden]);
    return one('LayerNormalization', [x, `${name}.w`, `${name}.b`], out, { axis: -1, epsilon: { float: w.epsilon } });
  };
  const perHead = (/** @type {string} */ x, /** @type {readonly number[]} */ perm) => {
    one('Reshape', [x, 'heads'], `${x}.r`);
    return one('Transpose', [`${x}.r`], `${x}.t`, { perm });
  };

  one('Shape', ['embeds'], 'shape');
  one('Gather', ['shape', 'one'], 'length', { axis: 0 });
  one('Slice', ['pos', 'zero', 'length', 'zero'], 'here');
  one('Add', ['embeds', 'here'], 'placed');
  one('Add', ['placed', 'type'], 'typed');
  let x = normalised('typed', 'emb.ln', 'x');
  one('Sub', ['unit', 'mask'], 'outside');
  one('Mul', ['outside', 'never'], 'far');
  one('Unsqueeze', ['far', 'last'], 'bias');
  for (let layer = 0; layer < w.layers; layer++) {
    const p = `l${layer}.`;
    quantised(x);
    const query = perHead(linear(x, `${p}q`, w.hidden), [0, 2, 1, 3]);
    const key = perHead(linear(x, `${p}k`, w.hidden), [0, 2, 3, 1]);
    const value = perHead(linear(x, `${p}v`, w.hidden), [0, 2, 1, 3]);
    one('MatMul', [query, key], `${p}s`);
    one('Mul', [`${p}s`, 'scale'], `${p}ss`);
    one('Add', [`${p}ss`, 'bias'], `${p}sb`);
    one('Softmax', [`${p}sb`], `${p}p`, { axis: -1 });
    one('MatMul', [`${p}p`, value], `${p}ch`);
    one('Transpose', [`${p}ch`], `${p}ct`, { perm: [0, 2, 1, 3] });
    const context = quantised(one('Reshape', [`${p}ct`, 'flat'], `${p}c`));
    const attended = one('Add', [x, linear(context, `${p}ao`, w.hidden)], `${p}a`);
    const y = quantised(normalised(attended, `${p}aln`, `${p}y`));
    const inner = linear(y, `${p}fi`, w.inner);
    one('Mul', [inner, 'root'], `${p}gr`);
    one('Erf', [`${p}gr`], `${p}ge`);
    one('Add', [`${p}ge`, 'unit'], `${p}gu`);
    one('Mul', [`${p}gu`, 'half'], `${p}gh`);
    const activated = quantised(one('Mul', [inner, `${p}gh`], `${p}g`));
    x = normalised(one('Add', [y, linear(activated, `${p}fo`, w.hidden)], `${p}f`), `${p}oln`, `${p}x`);
  }
  g.constant('directions', matrix, [w.hidden, kept]);
  g.constant('lengths', scales, [kept]);
  g.constant('centre', centre, [kept]);
  one('Cast', ['directions'], 'across', { to: 1 });
  one('MatMul', [x, 'across'], 'along');
  one('Mul', ['along', 'lengths'], 'placing');
  one('Sub', ['placing', 'centre'], 'pieces');
  one('Unsqueeze', ['mask', 'two'], 'mask3');
  one('Mul', [x, 'mask3'], 'kept');
  one('ReduceSum', ['kept', 'one'], 'sum', { keepdims: 0 });
  one('ReduceSum', ['mask', 'one'], 'count', { keepdims: 1 });
  one('Div', ['sum', 'count'], 'mean');
  one('ReduceL2', ['mean', 'one'], 'size', { keepdims: 1 });
  one('Div', ['mean', 'size'], 'out');
  return g.model(
    { embeds: ['b', 'n', w.hidden], mask: ['b', 'n'] },
    { out: ['b', w.hidden], pieces: ['b', 'n', kept] },
    OPSET,
  );
}

/**
 * Int8 with one scale a row, symmetric about 0.
 * @param {Float32Array} matrix
 * @param {number} rows
 */
function quantiseRows(matrix, rows) {
  const columns = matrix.length / rows;
  const values = new Int8Array(matrix.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let widest = 0;
    for (let c = 0; c < columns; c++) widest = Math.max(widest, Math.abs(matrix[row * columns + c] ?? 0));
    const scale = Math.fround(widest / 127) || 1;
    scales[row] = scale;
    for (let c = 0; c < columns; c++) values[row * columns + c] = Math.round((matrix[row * columns + c] ?? 0) / scale);
  }
  return { values, scales };
}

/**
 * @param {Int8Array} matrix
 * @param {number} rows
 * @param {number} columns
 */
function transpose(matrix, rows, columns) {
  const out = new Int8Array(matrix.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[c * rows + r] = matrix[r * columns + c] ?? 0;
  return out;
}
