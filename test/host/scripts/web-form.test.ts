/** @fileoverview A sidebar form from a template with includes, and a menu with a submenu. */
import { pasted, scriptHost } from '../builders/script-host';

const PAGES = {
  'form.html':
    '<?!= include("css") ?><h1><?= title ?></h1><? fields.forEach(function (f) { ?><input name="<?= f ?>"><? }); ?>',
  'css.html': '<style>b{}</style>',
};
const open = () => {
  const host = pasted(scriptHost('web-form', { pages: PAGES }), 'Contacts', [['Name', 'Email', 'City']]);
  host.open();
  return host;
};

describe('a form in a sidebar', () => {
  it('has a menu with a submenu', () => {
    expect(open().menus).toMatchObject([
      {
        caption: 'Contacts',
        items: [
          { caption: 'Add…', fn: 'showForm' },
          { caption: 'Tools', items: [{ caption: 'Colour by city' }, { caption: 'About' }] },
        ],
      },
    ]);
  });

  it('is made of a template, escaped, with its style', () => {
    const host = open();
    host.menu('Add');
    expect(host.dialogs).toMatchObject([
      {
        kind: 'sidebar',
        title: 'New contact',
        html: '<style>b{}</style><h1>Add &lt;contact&gt;</h1><input name="Name"><input name="Email"><input name="City">',
      },
    ]);
  });

  it('adds rows, texts as texts, and says what is wrong', () => {
    const host = open();
    host.menu('Add');
    const [form] = host.dialogs;
    expect(form?.run('addContact', { Name: '=1+1', Email: 'a@example.com' })).toMatchObject({ row: 2 });
    expect(() => form?.run('addContact', { Name: 'x' })).toThrow('Please give an e-mail address');
    expect(form?.run('addContact', { Name: '007', Email: 'b@example.com', City: '深圳' })).toMatchObject({ row: 3 });
    expect(host.sheet('Contacts').values().slice(1)).toEqual([
      ['=1+1', 'a@example.com', ''],
      ['007', 'b@example.com', '深圳'],
    ]);
    expect(() => form?.run('fields_')).toThrow('Script function not found: fields_');
  });

  it('opens a small window and adds rules', () => {
    const host = open();
    host.menu('Tools ▸ About');
    expect(host.dialogs).toMatchObject([{ kind: 'modeless', title: 'About', width: 200, height: 80 }]);
    expect([host.menu('Tools ▸ Colour by city').value, host.menu('Tools ▸ Colour by city').value]).toEqual([1, 2]);
  });
});
