/** @fileoverview A mistake of whoever drives the host (a question without an answer …): thrown at the driver, not at the script. */

export class DriverError extends Error {
  override name = 'DriverError';
}
