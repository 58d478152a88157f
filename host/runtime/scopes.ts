/** @fileoverview Scopes that methods need: the "Authorization" of each method in the Apps Script reference; any one of a list is enough. */

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** No scope at all. */
const NONE: readonly string[] = [];
const THIS_FILE = [auth('spreadsheets.currentonly'), auth('spreadsheets')];
/** openById fails under spreadsheets.currentonly, even with the container's own id [facts, second reading: #56705517567]. */
const ANY_FILE = [auth('spreadsheets')];
const CONTAINER_UI = [auth('script.container.ui')];
const TRIGGERS = [auth('script.scriptapp')];
const SEND_MAIL = [auth('script.send_mail')];
const EMAIL = [auth('userinfo.email')];
const FETCH = [auth('script.external_request')];
/** DriveApp needs the full scope for any call [facts, second reading: #70091723957]. */
const DRIVE = [auth('drive')];
const FORMS = [auth('forms'), auth('forms.currentonly')];
const CALENDAR = ['https://www.google.com/calendar/feeds', auth('calendar')];
/** GmailApp needs the full mail scope [facts, second reading]. */
const GMAIL = ['https://mail.google.com/'];

type ClassScopes = Readonly<Record<string, readonly string[]>>;

/** '*' stands for all methods of a class that have no entry of their own [docs ref: page of each class]. */
const SCOPES: Readonly<Record<string, ClassScopes>> = {
  SpreadsheetApp: {
    '*': THIS_FILE,
    create: ANY_FILE,
    open: ANY_FILE,
    openById: ANY_FILE,
    openByKey: ANY_FILE,
    openByUrl: ANY_FILE,
    getUi: NONE,
    newDataValidation: NONE,
    newConditionalFormatRule: NONE,
    newFilterCriteria: NONE,
    newRichTextValue: NONE,
    newTextStyle: NONE,
    newColor: NONE,
    newCellImage: NONE,
  },
  // Ui: alert, prompt and menus carry no authorization note, the show* methods do [docs ref: Ui].
  Ui: { '*': NONE, showModalDialog: CONTAINER_UI, showModelessDialog: CONTAINER_UI, showSidebar: CONTAINER_UI },
  Menu: { '*': NONE },
  PromptResponse: { '*': NONE },
  Browser: { '*': NONE },
  Utilities: { '*': NONE },
  Blob: { '*': NONE },
  // getActiveUser and getEffectiveUser name userinfo.email [facts 1.3; docs ref: Session]; the others nothing.
  Session: { '*': NONE, getActiveUser: EMAIL, getEffectiveUser: EMAIL, getUser: EMAIL },
  User: { '*': NONE },
  PropertiesService: { '*': NONE },
  Properties: { '*': NONE },
  CacheService: { '*': NONE },
  Cache: { '*': NONE },
  LockService: { '*': NONE },
  Lock: { '*': NONE },
  HtmlService: { '*': NONE },
  HtmlOutput: { '*': NONE },
  HtmlOutputMetaTag: { '*': NONE },
  HtmlTemplate: { '*': NONE },
  ContentService: { '*': NONE },
  TextOutput: { '*': NONE },
  Logger: { '*': NONE },
  console: { '*': NONE },
  MailApp: { '*': SEND_MAIL },
  GmailApp: { '*': GMAIL },
  // Trigger management needs script.scriptapp [facts 1.3; docs ref: ScriptApp]; authorisation and ids need nothing.
  ScriptApp: {
    '*': TRIGGERS,
    getAuthorizationInfo: NONE,
    getIdentityToken: NONE,
    getOAuthToken: NONE,
    getScriptId: NONE,
    getService: NONE,
    invalidateAuth: NONE,
    requireAllScopes: NONE,
    requireScopes: NONE,
  },
  Service: { '*': NONE },
  AuthorizationInfo: { '*': NONE },
  Trigger: { '*': TRIGGERS },
  TriggerBuilder: { '*': TRIGGERS },
  ClockTriggerBuilder: { '*': TRIGGERS },
  SpreadsheetTriggerBuilder: { '*': TRIGGERS },
  FormTriggerBuilder: { '*': TRIGGERS },
  CalendarTriggerBuilder: { '*': TRIGGERS },
  DocumentTriggerBuilder: { '*': TRIGGERS },
  UrlFetchApp: { '*': FETCH },
  HTTPResponse: { '*': NONE },
  DriveApp: { '*': DRIVE },
  File: { '*': DRIVE },
  Folder: { '*': DRIVE },
  FileIterator: { '*': DRIVE },
  FolderIterator: { '*': DRIVE },
  FormApp: { '*': FORMS },
  Form: { '*': FORMS },
  CalendarApp: { '*': CALENDAR },
  Calendar: { '*': CALENDAR },
  CalendarEvent: { '*': CALENDAR },
  Charts: { '*': NONE },
};

/** Every object of the Spreadsheet service asks for the file it belongs to [docs ref: Spreadsheet service]. */
const SPREADSHEET_CLASS =
  /^(?:Spreadsheet|Sheet|Range|RangeList|DataValidation|ConditionalFormatRule|BooleanCondition|GradientCondition|Protection|NamedRange|DeveloperMetadata|Filter|ColumnFilter|SortSpec|SortCriteria|Group|TextFinder|TextRotation|TextStyle|RichTextValue|Selection|Banding|Color|RgbColor|ThemeColor|EmbeddedChart|Embedded|ContainerInfo|Table|Slicer|Drawing|OverGridImage|CellImage|Border)/;

/** Scopes of which one must be granted; null when no entry is known. */
export function scopesOf(className: string, method: string): readonly string[] | null {
  const known = SCOPES[className];
  if (known) return known[method] ?? known['*'] ?? null;
  return SPREADSHEET_CLASS.test(className) ? THIS_FILE : null;
}

/** In a simple trigger only what concerns the container may be used [facts 3.1]. */
export function needsAuthorisation(className: string, scopes: readonly string[]): boolean {
  return scopes.length > 0 && scopes !== THIS_FILE && className !== 'Session';
}
