/**
 * Rows turned onto the principal axes of their directions, the widest axis first: lengths and angles stay.
 *
 * Method: Jacobi's rotations on the covariance (Golub and Van Loan 2013, 8.5).
 * @param {readonly Float32Array[]} rows
 * @param {readonly number[]} weights
 * @returns {Float32Array[]}
 */
export function principalAxes(rows, weights) {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const axes = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => Number(i === j)));
  for (const [r, row] of rows.entries()) {
    const norm = row.reduce((sum, value) => sum + value * value, 0);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) matrix[i][j] += (weights[r] * row[i] * row[j]) / norm;
    }
  }
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  }
  const order = [...matrix.keys()].sort((x, y) => matrix[y][y] - matrix[x][x]);
  return rows.map((row) =>
    Float32Array.from(order, (axis) => row.reduce((sum, value, d) => sum + value * axes[d][axis], 0)),
  );
}

/**
 * @param {Float64Array[]} matrix symmetric
 * @param {Float64Array[]} axes in columns
 * @param {number} p
 * @param {number} q
 */
function rotate(matrix, axes, p, q) {
  const off = matrix[p][q];
  if (Math.abs(off) < 1e-15) return;
  const ratio = (matrix[q][q] - matrix[p][p]) / (2 * off);
  const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (/** @type {Float64Array} */ row) => {
    const [x, y] = [row[p], row[q]];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  };
  for (const row of matrix) turn(row);
  const [above, below] = [matrix[p], matrix[q]];
  for (let k = 0; k < above.length; k++) {
    const [x, y] = [above[k], below[k]];
    above[k] = cosine * x - sine * y;
    below[k] = sine * x + cosine * y;
  }
  for (const row of axes) turn(row);
}
