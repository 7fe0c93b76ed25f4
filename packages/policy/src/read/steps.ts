/** A table of numbers by numbers from 0 on, grown as needed; open addressing keeps what belongs together in one place of the memory. */
export class Steps {
  /** Each key and one, 0 for none, and its value. */
  private slots = new Int32Array(2 << 12)
  private shift = 32 - 12
  private size = 0

  get(key: number): number | undefined {
    const at = this.place(key)
    return this.slots[at] === 0 ? undefined : this.slots[at + 1]
  }

  set(key: number, value: number): void {
    if (++this.size * 4 > this.slots.length) this.grow()
    const at = this.place(key)
    this.slots[at] = key + 1
    this.slots[at + 1] = value
  }

  /** Where a key stands, or would. */
  private place(key: number): number {
    const { slots } = this
    let at = (Math.imul(key, 0x9e3779b1) >>> this.shift) * 2
    while (slots[at] !== 0 && slots[at] !== key + 1) at = (at + 2) & (slots.length - 1)
    return at
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(slots.length * 2)
    this.shift--
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from] === 0) continue
      const at = this.place((slots[from] as number) - 1)
      this.slots[at] = slots[from] as number
      this.slots[at + 1] = slots[from + 1] as number
    }
  }
}
