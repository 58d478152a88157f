/** @fileoverview Who answers for what: owners, and the managers who stand in for owners that left. */
import type { Person } from './day';

const MANAGING = ['销售经理', '管理员'];

export function isManager({ role }: Person): boolean {
  return MANAGING.includes(role);
}

export interface Responsibility {
  /** The member whose reminder names an owner's items; undefined where the owner is nobody who works here. */
  ownerOf(owner: string): Person | undefined;
  /** Active managers for items of this owner: the owner's own one, else the administrators. */
  managersOf(owner: string): readonly Person[];
  /** A manager and everybody below, in the order of the members' tab; whoever has no manager is below the administrators. */
  teamOf(manager: Person): readonly Person[];
}

export function responsibilityOf(members: readonly Person[]): Responsibility {
  const byName = new Map(members.map((person) => [person.name, person]));
  const admins = members.filter(({ role, active }) => role === '管理员' && active);

  function managersOf(owner: string): readonly Person[] {
    const seen = new Set([owner]);
    let name = byName.get(owner)?.manager ?? '';
    while (name !== '' && !seen.has(name)) {
      seen.add(name);
      const manager = byName.get(name);
      if (manager?.active) return [manager];
      name = manager?.manager ?? '';
    }
    const self = byName.get(owner);
    return self?.active && isManager(self) ? [self] : admins;
  }

  function isBelow(person: Person, manager: Person): boolean {
    const seen = new Set<string>();
    for (let name = person.manager; name !== '' && !seen.has(name); name = byName.get(name)?.manager ?? '') {
      if (name === manager.name) return true;
      seen.add(name);
    }
    return false;
  }

  function isLeftTo(admin: Person, person: Person): boolean {
    return admins.includes(admin) && managersOf(person.name) === admins;
  }

  return {
    ownerOf(owner) {
      const person = byName.get(owner);
      return person?.active ? person : undefined;
    },
    managersOf,
    teamOf: (manager) =>
      members.filter(
        (person) => person.active && (person === manager || isBelow(person, manager) || isLeftTo(manager, person)),
      ),
  };
}
