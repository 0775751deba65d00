/**
 * The cheapest assignment of rows to columns, exactly: every row gets a column of its own when
 * `rows <= columns`, every column a row otherwise. `cost` is row-major, `rows × columns`, finite.
 * Writes each row's column, or −1, into `columnOfRow` and returns the total cost.
 *
 * Shortest augmenting paths with dual prices, O(min² · max). Source: R. Jonker and A. Volgenant,
 * "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38 (1987); the rectangular form as in D. F. Crouse, IEEE Trans. AES 52 (2016).
 */
export function solveAssignment(cost: Float64Array, rows: number, columns: number, columnOfRow: Int32Array): number {
  columnOfRow.fill(-1, 0, rows);
  if (rows === 0 || columns === 0) return 0;
  if (rows <= columns) {
    const rowOfColumn = assign(cost, rows, columns, columns, 1);
    for (let j = 0; j < columns; j++) if (rowOfColumn[j]! >= 0) columnOfRow[rowOfColumn[j]!] = j;
  } else {
    const columnOf = assign(cost, columns, rows, 1, columns);
    for (let i = 0; i < rows; i++) columnOfRow[i] = columnOf[i]!;
  }
  let total = 0;
  for (let i = 0; i < rows; i++) if (columnOfRow[i]! >= 0) total += cost[i * columns + columnOfRow[i]!]!;
  return total;
}

/**
 * Gives each of `few` agents one of `many` tasks; the cost of agent a on task t is
 * `cost[a * agentStep + t * taskStep]`. Returns each task's agent, or −1.
 */
function assign(cost: Float64Array, few: number, many: number, agentStep: number, taskStep: number): Int32Array {
  const agentOf = new Int32Array(many).fill(-1);
  const taskOf = new Int32Array(few).fill(-1);
  const agentPrice = new Float64Array(few);
  const taskPrice = new Float64Array(many);
  const distance = new Float64Array(many);
  const before = new Int32Array(many);
  const done = new Uint8Array(many);
  for (let root = 0; root < few; root++) {
    distance.fill(Number.POSITIVE_INFINITY);
    done.fill(0);
    let agent = root;
    let reached = 0;
    let sink = -1;
    while (sink < 0) {
      let nearest = -1;
      for (let t = 0; t < many; t++) {
        if (done[t] === 1) continue;
        const through = reached + cost[agent * agentStep + t * taskStep]! - agentPrice[agent]! - taskPrice[t]!;
        if (through < distance[t]!) {
          distance[t] = through;
          before[t] = agent;
        }
        if (nearest < 0 || distance[t]! < distance[nearest]!) nearest = t;
      }
      reached = distance[nearest]!;
      done[nearest] = 1;
      if (agentOf[nearest]! < 0) sink = nearest;
      else agent = agentOf[nearest]!;
    }
    settlePrices(root, reached, taskOf, distance, done, sink, agentOf, agentPrice, taskPrice);
    augment(root, sink, before, agentOf, taskOf);
  }
  return agentOf;
}

function settlePrices(
  root: number,
  reached: number,
  taskOf: Int32Array,
  distance: Float64Array,
  done: Uint8Array,
  sink: number,
  agentOf: Int32Array,
  agentPrice: Float64Array,
  taskPrice: Float64Array,
): void {
  agentPrice[root] = agentPrice[root]! + reached;
  for (let t = 0; t < done.length; t++) {
    if (done[t] === 0 || t === sink) continue;
    const slack = reached - distance[t]!;
    taskPrice[t] = taskPrice[t]! - slack;
    const agent = agentOf[t]!;
    if (taskOf[agent] === t) agentPrice[agent] = agentPrice[agent]! + slack;
  }
}

function augment(root: number, sink: number, before: Int32Array, agentOf: Int32Array, taskOf: Int32Array): void {
  let task = sink;
  for (;;) {
    const agent = before[task]!;
    const next = taskOf[agent]!;
    agentOf[task] = agent;
    taskOf[agent] = task;
    if (agent === root) return;
    task = next;
  }
}
