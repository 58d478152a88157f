/** @fileoverview The colour rules of a table: cells that are wrong, for customers their state and what is due, for needs what is past due. */
import { columnLetters } from '../column-letters';
import { columnBody, FIRST_ROW, type LaidTab, lastColumn } from './laid-tab';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface ColourRule {
  readonly range: string;
  readonly formula: string;
  readonly background: string;
}

// Text counts as 0: it marks a rule as ours, and people's own rules are never touched.
const MARK = 'N("登记簿")';
const colours = { wrong: '#f4c7c3', red: '#f4c7c3', amber: '#fce8b2', grey: '#d9d9d9' };

export function setColourRules(tab: LaidTab): void {
  const rules = colourRulesOf(tab);
  if (rules.length > 0) tab.sheet.setConditionalFormatRules(rules.map((rule) => build(tab, rule)));
}

/** Replaces our rules where they differ from what they should be. Returns whether they did. */
export function mendColourRules(tab: LaidTab): boolean {
  const wanted = colourRulesOf(tab);
  if (wanted.length === 0) return false;
  const now = tab.sheet.getConditionalFormatRules();
  const texts = now.map(formulaOf);
  const ours = texts.filter((text) => text.includes(MARK));
  if (ours.join('\n') === wanted.map(({ formula }) => formula).join('\n')) return false;
  const theirs = now.filter((_, index) => !texts[index]?.includes(MARK));
  tab.sheet.setConditionalFormatRules([...theirs, ...wanted.map((rule) => build(tab, rule))]);
  return true;
}

/** Takes our rules away; people's stay. */
export function removeColourRules({ sheet }: LaidTab): void {
  const now = sheet.getConditionalFormatRules();
  const theirs = now.filter((rule) => !formulaOf(rule).includes(MARK));
  if (theirs.length < now.length) sheet.setConditionalFormatRules(theirs);
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

function build({ sheet }: LaidTab, { range, formula, background }: ColourRule): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setRanges([sheet.getRange(range)])
    .build();
}

function colourRulesOf(tab: LaidTab): ColourRule[] {
  if (!tab.columns.has('problems')) return [];
  return [...(tab.table.name === 'customers' ? customerRules(tab) : []), wrongCells(tab)];
}

/** One rule for the whole table: the key above the cell stands in 数据问题 of its row. */
function wrongCells(tab: LaidTab): ColourRule {
  const problems = inThisRow('problems', tab);
  const key = 'INDEX($1:$1,COLUMN())';
  const wrong = `AND(${key}<>"",ISNUMBER(SEARCH(" "&${key}&" "," "&${problems}&" ")))`;
  return {
    range: `A${FIRST_ROW}:${columnLetters(lastColumn(tab))}`,
    formula: `=${MARK}+${tab.table.name === 'needs' ? `OR(${wrong},${pastDue(key, tab)})` : wrong}>0`,
    background: colours.wrong,
  };
}

function customerRules(tab: LaidTab): ColourRule[] {
  const [status, activity, next] = ['status', 'activity', 'nextFollowUp'].map((key) => inThisRow(key, tab));
  const when = (test: string) => `=${MARK}+${test}>0`;
  const id = columnBody('id', tab);
  const due = columnBody('nextFollowUp', tab);
  return [
    { range: id, formula: when(`OR(${status}="已合并",${activity}="休眠")`), background: colours.grey },
    { range: id, formula: when(`(${status}="退回补充")`), background: colours.red },
    { range: id, formula: when(`OR(${status}="待补充",${status}="待复核")`), background: colours.amber },
    { range: due, formula: when(`AND(${next}<>"",${next}<TODAY())`), background: colours.red },
    { range: due, formula: when(`(${next}=TODAY())`), background: colours.amber },
  ];
}

const CLOSED = ['已解决', '已转化', '未转化', '已关闭'];

/** A need past its own deadline, which is the whole day where no time was given: the other limits leave out days off, which no formula knows. */
function pastDue(key: string, tab: LaidTab): string {
  const [status, due] = ['status', 'dueAt'].map((field) => inThisRow(field, tab));
  const open = CLOSED.map((state) => `${status}<>"${state}"`).join(',');
  const lasts = `N(${due})+(MOD(N(${due}),1)=0)`;
  return `AND(${key}="dueAt",ISNUMBER(${due}),${lasts}<NOW(),${open})`;
}

/** Relative to the cell, not to the first cell of the rule's range: a paste divides that range as it likes. */
function inThisRow(key: string, { columns }: LaidTab): string {
  const letters = columnLetters(columns.get(key) ?? 0);
  return `INDEX($${letters}:$${letters},ROW())`;
}
