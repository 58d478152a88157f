/** @fileoverview A spreadsheet file with its sharing: unknown people are editors unless told otherwise (spec/5). */
import type { AccessLevel, HostDocument } from '../services/execution-context';
import type { Workbook } from '../workbook/workbook';

export interface SharedDocument extends HostDocument {
  /** What was shared explicitly. */
  readonly shares: Map<string, AccessLevel>;
}

export function createDocument(workbook: Workbook, owner: string): SharedDocument {
  const shares = new Map<string, AccessLevel>();
  const accessOf = (user: string): AccessLevel => (user === owner ? 'owner' : (shares.get(user) ?? 'editor'));
  const sharedAs = (level: AccessLevel): string[] =>
    [...shares].filter(([, given]) => given === level).map(([user]) => user);
  return {
    id: workbook.id,
    get name() {
      return workbook.name;
    },
    set name(name: string) {
      workbook.name = name;
    },
    owner,
    workbook,
    shares,
    accessOf,
    editors: () => [owner, ...sharedAs('editor')],
    viewers: () => [...sharedAs('commenter'), ...sharedAs('viewer')],
    setAccess: (user, level) => {
      if (user !== owner) shares.set(user, level);
    },
  };
}

export function mayEdit(document: HostDocument, user: string): boolean {
  const level = document.accessOf(user);
  return level === 'owner' || level === 'editor';
}
