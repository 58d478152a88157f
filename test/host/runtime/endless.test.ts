/** @fileoverview A loop without service calls: no modelled time ends it, the realm does. */
import { Script } from 'node:vm';
import { createRealm } from '../../../host/runtime/realm';

const host = { invoke: () => ({ r: null }), now: () => 0, timeZone: 'UTC', services: [], consoleId: 0 };

it.each(['for (;;) {}', 'try { for (;;) {} } catch (e) {}', 'try { for (;;) {} } finally { for (;;) {} }'])(
  '%s ends as a run out of time',
  (code) => {
    expect(createRealm(host, { wallLimit: 30 }).load(new Script(code))).toEqual({
      state: 'failed',
      name: 'Exception',
      message: 'Exceeded maximum execution time',
      endless: true,
    });
  },
);
