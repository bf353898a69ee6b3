/** A picture in black and white, one bit a dot, white at first. What lies outside of it is not drawn. */
export class Bitmap {
  readonly width: number;
  readonly height: number;
  /** Bytes of a line. */
  readonly stride: number;
  /** Lines from top to bottom; a bit that is set is black. */
  readonly bits: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.stride = Math.ceil(width / 8);
    this.bits = new Uint8Array(this.stride * height);
  }

  /** Makes one dot black. */
  dot(x: number, y: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    this.bits[y * this.stride + (x >> 3)]! |= 128 >> (x & 7);
  }

  /** Makes a box black. */
  fill(x: number, y: number, width: number, height: number): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++)
      for (let column = x; column < x + width; column++) this.dot(column, row);
  }

  /** Makes a box white. */
  clear(x: number, y: number, width: number, height: number): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++)
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column++)
        this.bits[row * this.stride + (column >> 3)]! &= ~(128 >> (column & 7));
  }

  /** Draws a line around it. */
  frame(): void {
    this.fill(0, 0, this.width, 2);
    this.fill(0, this.height - 2, this.width, 2);
    this.fill(0, 0, 2, this.height);
    this.fill(this.width - 2, 0, 2, this.height);
  }
}
