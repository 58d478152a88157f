// Writes host/generated/members.json: classes, methods and global services of @types/google-apps-script.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

const TYPES = 'node_modules/@types/google-apps-script';
const classes = new Map();
const services = new Map();

function membersOf(name) {
  if (!classes.has(name)) classes.set(name, { methods: new Set(), properties: new Set(), takesSome: new Set() });
  return classes.get(name);
}

function addInterface({ id, body, extends: bases }) {
  const target = membersOf(id.name);
  target.bases = [...(target.bases ?? []), ...(bases ?? []).map((base) => baseName(base.expression)).filter(Boolean)];
  for (const member of body.body) {
    const name = member.key?.name;
    if (!name) continue;
    (member.type === 'TSMethodSignature' ? target.methods : target.properties).add(name);
    if (member.params?.length > 0) target.takesSome.add(name);
  }
}

const baseName = (expression) => expression?.right?.name ?? expression?.property?.name ?? expression?.name;

function addGlobals({ declarations }) {
  for (const { id } of declarations) {
    const type = id.typeAnnotation?.typeAnnotation;
    const named = type?.typeName;
    if (named) services.set(id.name, named.right?.name ?? named.name);
  }
}

function walk(statements, visit) {
  for (const statement of statements) {
    const node = statement.declaration ?? statement;
    visit(node);
    const inner = node.body?.body ?? node.body;
    if (node.type === 'TSModuleDeclaration' && inner) walk(Array.isArray(inner) ? inner : [inner], visit);
  }
}

for (const file of readdirSync(TYPES)
  .filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name))
  .sort()) {
  const { program } = parseSync(file, readFileSync(`${TYPES}/${file}`, 'utf8'), { lang: 'dts' });
  walk(program.body, (node) => {
    if (node.type === 'TSInterfaceDeclaration') addInterface(node);
    if (node.type === 'VariableDeclaration') addGlobals(node);
  });
}

function inherited(name, seen = new Set()) {
  const own = classes.get(name);
  if (!own || seen.has(name)) return { methods: [], properties: [], takesSome: [] };
  seen.add(name);
  const above = (own.bases ?? []).map((base) => inherited(base, seen));
  return {
    methods: [...own.methods, ...above.flatMap((base) => base.methods)],
    properties: [...own.properties, ...above.flatMap((base) => base.properties)],
    takesSome: [...own.takesSome, ...above.flatMap((base) => base.takesSome)],
  };
}

/** "setA() getB|Enum": a method behind which () stands takes no argument in any of its forms. */
function line(name) {
  const { methods, properties, takesSome } = inherited(name);
  const sorted = (names) => [...new Set(names)].sort();
  const marked = sorted(methods).map((method) => (takesSome.includes(method) ? method : `${method}()`));
  return `${marked.join(' ')}|${sorted(properties).join(' ')}`;
}

// The types also declare enumerations and retired services as globals.
const IS_SERVICE = /(App|Service)$|^(Browser|Charts|Jdbc|Logger|Maps|Session|Utilities)$/;
const globals = [...services].filter(([name]) => IS_SERVICE.test(name));
const all = [...classes.keys()].sort();
const result = {
  services: globals.map(([name]) => name).sort(),
  classes: Object.fromEntries([
    ...all.map((name) => [name, line(name)]),
    ...globals.filter(([name, type]) => name !== type).map(([name, type]) => [name, line(type)]),
  ]),
};
mkdirSync('host/generated', { recursive: true });
writeFileSync('host/generated/members.json', `${JSON.stringify(result, null, 1)}\n`);
process.stderr.write(`host/generated/members.json: ${all.length} classes, ${result.services.length} services\n`);
