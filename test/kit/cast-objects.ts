/** Two objects of one name would let a row of the policy speak of the wrong one. */
export function add(objects: Record<string, string>, more: Readonly<Record<string, string>>): void {
  const twice = Object.keys(more).filter(name => name in objects && objects[name] !== more[name]);
  if (twice.length > 0) throw new Error(`told twice: ${twice.join(", ")}`);
  Object.assign(objects, more);
}
