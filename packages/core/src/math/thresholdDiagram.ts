/**
 * A decision diagram that says whether a weighted sum of yes votes reaches a threshold. Node 0 is “not reached”, node 1
 * “reached”; every other node asks one voter and goes on to a node of lower number. Built once for given weights, it
 * answers for any probabilities in time proportional to its size.
 */
export interface ThresholdDiagram {
  /** By node: index of the voter asked. */
  readonly voter: Int32Array;
  /** By node: where a yes leads, and where anything else does. */
  readonly yes: Int32Array;
  readonly other: Int32Array;
  readonly root: number;
  readonly voters: number;
}

/** The sums, from the first to the last whole number, that all lead to one node. */
interface Span {
  readonly node: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Builds the diagram for whole-number weights of 0 or more and a whole-number threshold. Heavier voters are asked
 * first, and sums with the same future share a node, which keeps it far smaller than the 2ⁿ coalitions it stands for
 * (interval memo after Behle 2007, “On threshold BDDs and the optimal variable ordering problem”).
 */
export function thresholdDiagram(weights: readonly number[], threshold: number): ThresholdDiagram {
  const order = weights.map((_, voter) => voter).toSorted((one, other) => weights[other]! - weights[one]! || one - other);
  const left = remainders(order.map((voter) => weights[voter]!));
  const memo: Span[][] = order.map(() => []);
  const voter = [-1, -1];
  const yes = [0, 1];
  const other = [0, 1];
  const { node: root } = spanAt(0, 0);
  return {
    voter: Int32Array.from(voter),
    yes: Int32Array.from(yes),
    other: Int32Array.from(other),
    root,
    voters: weights.length,
  };

  function spanAt(level: number, sum: number): Span {
    if (sum >= threshold) return { node: 1, first: threshold, last: Infinity };
    if (sum + left[level]! < threshold) return { node: 0, first: -Infinity, last: threshold - left[level]! - 1 };
    const known = memo[level]!;
    const at = firstEndingAt(known, sum);
    if (at < known.length && known[at]!.first <= sum) return known[at]!;
    const asked = order[level]!;
    const weight = weights[asked]!;
    const high = spanAt(level + 1, sum + weight);
    const low = spanAt(level + 1, sum);
    const span = {
      node: high.node === low.node ? low.node : add(asked, high.node, low.node),
      first: Math.max(high.first - weight, low.first),
      last: Math.min(high.last - weight, low.last),
    };
    known.splice(firstEndingAt(known, sum), 0, span);
    return span;
  }

  function add(asked: number, high: number, low: number): number {
    voter.push(asked);
    yes.push(high);
    other.push(low);
    return voter.length - 1;
  }
}

/**
 * Probability that the threshold is reached when the voters say yes independently with these probabilities, and by how
 * much it would rise if each one's yes became certain instead of impossible.
 */
export function reach(
  { voter, yes, other, root, voters }: ThresholdDiagram,
  probabilities: readonly number[],
): { readonly probability: number; readonly swings: Float64Array } {
  const size = voter.length;
  const fromHere = new Float64Array(size);
  fromHere[1] = 1;
  for (let node = 2; node < size; node += 1) {
    const low = fromHere[other[node]!]!;
    fromHere[node] = low + probabilities[voter[node]!]! * (fromHere[yes[node]!]! - low);
  }
  const toHere = new Float64Array(size);
  toHere[root] = 1;
  const swings = new Float64Array(voters);
  for (let node = size - 1; node >= 2; node -= 1) {
    const arriving = toHere[node]!;
    if (arriving === 0) continue;
    const asked = voter[node]!;
    const [high, low] = [yes[node]!, other[node]!];
    const rise = arriving * probabilities[asked]!;
    toHere[high]! += rise;
    toHere[low]! += arriving - rise;
    swings[asked]! += arriving * (fromHere[high]! - fromHere[low]!);
  }
  return { probability: fromHere[root]!, swings };
}

/** At each level, the weight of all who have not been asked yet. */
function remainders(weights: readonly number[]): readonly number[] {
  const left = [0];
  for (const weight of weights.toReversed()) left.unshift(left[0]! + weight);
  return left;
}

/** Spans are disjoint and kept in order; the index of the first that ends at or after the sum. */
function firstEndingAt(spans: readonly Span[], sum: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.last < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}
