/**
 * Writes a model in the ONNX format: messages of protocol buffers, numbered as in onnx.proto (IR version 9).
 */
import { Buffer } from 'node:buffer';

const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;
const ATTRIBUTE = { float: 1, int: 2, ints: 7 };

/** @param {number | bigint} value */
function varint(value) {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes = [];
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 128);
  } while (rest !== 0n);
  return Buffer.from(bytes);
}

/**
 * @param {number} field
 * @param {number} value
 */
const int = (field, value) => Buffer.concat([varint(field << 3), varint(value)]);

/**
 * @param {number} field
 * @param {Buffer | string} value
 */
function bytes(field, value) {
  const content = Buffer.from(value);
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

/**
 * @param {number} field
 * @param {number} value
 */
function float(field, value) {
  const content = Buffer.alloc(4);
  content.writeFloatLE(value);
  return Buffer.concat([varint((field << 3) | 5), content]);
}

/**
 * @param {string} name
 * @param {number | readonly number[] | { float: number }} value
 */
function attribute(name, value) {
  if (typeof value === 'number') {
    return Buffer.concat([bytes(1, name), int(3, value), int(20, ATTRIBUTE.int)]);
  }
  if ('float' in value) return Buffer.concat([bytes(1, name), float(2, value.float), int(20, ATTRIBUTE.float)]);
  return Buffer.concat([bytes(1, name), ...value.map((one) => int(8, one)), int(20, ATTRIBUTE.ints)]);
}

/**
 * A graph under construction: constants and nodes in their order.
 */
export class Graph {
  /** @type {Buffer[]} */
  #nodes = [];
  /** @type {Buffer[]} */
  #constants = [];

  /**
   * @param {string} name
   * @param {Float32Array | Int8Array | readonly number[]} values whole numbers where it is a plain array
   * @param {readonly number[]} shape
   */
  constant(name, values, shape) {
    let type = FLOAT;
    let raw;
    if (values instanceof Float32Array) {
      raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    } else if (values instanceof Int8Array) {
      type = INT8;
      raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    } else {
      type = INT64;
      raw = Buffer.from(BigInt64Array.from(values, BigInt).buffer);
    }
    const dims = shape.map((size) => int(1, size));
    this.#constants.push(Buffer.concat([...dims, int(2, type), bytes(8, name), bytes(9, raw)]));
    return name;
  }

  /**
   * @param {string} kind
   * @param {readonly string[]} inputs
   * @param {readonly string[]} outputs
   * @param {Readonly<Record<string, number | readonly number[] | { float: number }>>} [attributes]
   */
  node(kind, inputs, outputs, attributes = {}) {
    const parts = [...inputs.map((name) => bytes(1, name)), ...outputs.map((name) => bytes(2, name))];
    const settings = Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value)));
    this.#nodes.push(Buffer.concat([...parts, bytes(3, outputs[0] ?? ''), bytes(4, kind), ...settings]));
    return outputs[0] ?? '';
  }

  /**
   * The model. Shapes name their open dimensions.
   * @param {Readonly<Record<string, readonly (string | number)[]>>} inputs of float32
   * @param {Readonly<Record<string, readonly (string | number)[]>>} outputs of float32
   * @param {number} opset
   */
  model(inputs, outputs, opset) {
    const value = (/** @type {string} */ name, /** @type {readonly (string | number)[]} */ shape) => {
      const dims = shape.map((size) => bytes(1, typeof size === 'string' ? bytes(2, size) : int(1, size)));
      return Buffer.concat([
        bytes(1, name),
        bytes(2, bytes(1, Buffer.concat([int(1, FLOAT), bytes(2, Buffer.concat(dims))]))),
      ]);
    };
    const graph = Buffer.concat([
      ...this.#nodes.map((node) => bytes(1, node)),
      bytes(2, 'encoder'),
      ...this.#constants.map((constant) => bytes(5, constant)),
      ...Object.entries(inputs).map(([name, shape]) => bytes(11, value(name, shape))),
      ...Object.entries(outputs).map(([name, shape]) => bytes(12, value(name, shape))),
    ]);
    return Buffer.concat([int(1, 9), bytes(2, 'storydiff'), bytes(7, graph), bytes(8, int(2, opset))]);
  }
}
