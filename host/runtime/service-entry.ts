/** @fileoverview A global service as a realm is told of it. */
import type { ClassDescription } from './class-description';

export interface ServiceEntry {
  readonly name: string;
  readonly id: number;
  readonly description: ClassDescription;
  /** An advanced service: reading any property of it throws by name. */
  readonly wholly?: boolean;
}
