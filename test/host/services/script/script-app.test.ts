/** @fileoverview ScriptApp beside triggers: authorisation and ids. */
import { evaluated, hostWith, thrown } from '../../builders/run-code';

const scopes = ['https://www.googleapis.com/auth/script.scriptapp', 'https://www.googleapis.com/auth/script.send_mail'];
const options = { manifest: { oauthScopes: scopes } };
const FULL = 'ScriptApp.AuthMode.FULL';

describe('authorisation', () => {
  it.each([
    [`String(ScriptApp.getAuthorizationInfo(${FULL}).getAuthorizationStatus())`, 'NOT_REQUIRED'],
    [`ScriptApp.getAuthorizationInfo(${FULL}).getAuthorizedScopes()`, scopes],
    [`ScriptApp.getAuthorizationInfo(${FULL}).getAuthorizationUrl()`, null],
    [`String(ScriptApp.getAuthorizationInfo(${FULL}, ['${scopes[0]}']).getAuthorizationStatus())`, 'NOT_REQUIRED'],
    [`ScriptApp.requireAllScopes(${FULL})`, null],
    [`ScriptApp.requireScopes(${FULL}, ['${scopes[1]}'])`, null],
  ])('%s', (code, value) => {
    expect(evaluated(code, options)).toEqual(value);
  });

  it('a scope that the script does not ask for is an error', () => {
    expect(thrown(`ScriptApp.requireScopes(${FULL}, ['https://www.googleapis.com/auth/drive']);`, options)).toMatch(
      /^Exception: /,
    );
  });

  it('revoked, it is asked for again at the next click', () => {
    const host = hostWith('function main() { ScriptApp.invalidateAuth(); }', options);
    host.menu({ fn: 'main' });
    host.menu({ fn: 'main' });
    expect(host.executions.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(host.consents).toEqual([]);
  });

  it('triggers stop until their owner has granted again', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).create(); } function tick() {} function revoke() { ScriptApp.invalidateAuth(); }",
      options,
    );
    host.call('install');
    host.call('revoke');
    expect(host.advance('1d')).toMatchObject([{ status: 'refused' }]);
    host.menu({ fn: 'tick' });
    expect(host.advance('1d')).toMatchObject([{ status: 'completed' }]);
  });
});

describe('the project', () => {
  it.each([
    ['typeof ScriptApp.getScriptId()', 'string'],
    ['ScriptApp.getService().getUrl()', null],
    ['ScriptApp.getService().isEnabled()', false],
    ['String(ScriptApp.getInstallationSource())', 'NONE'],
    ['ScriptApp.getIdentityToken()', null],
  ])('%s', (code, value) => {
    expect(evaluated(code)).toBe(value);
  });
});
