/** @fileoverview Tells quickly which names are worth comparing with one: most of its characters sound in them too. */
import { coreName } from './company-name';
import { soundOf } from './homophones';
import { simplify } from './simplify';

// The least likeness of twins asks for more (similarity.ts), but counts a character as often as it stands there: 远远机械
// and 远远 share more pairs than kinds. A name may still hold 集团 or a place besides.
const SHARE = 0.6;

/** @example mayResemble('杭州云栖装备有限公司')('杭州云溪装备集团') // true */
export function mayResemble(name: string): (other: string) => boolean {
  const wanted = new Set(sounds(coreName(name) || name));
  const least = Math.ceil(wanted.size * SHARE);
  if (wanted.size === 0) return () => false;
  return (other) => {
    const heard = new Set(sounds(other));
    let shared = 0;
    for (const sound of wanted) if (heard.has(sound)) shared += 1;
    return shared >= least;
  };
}

function sounds(name: string): string {
  // Latin letters may be wide; folding costs, and few names have any.
  const plain = /[a-z\uff21-\uff5a]/i.test(name) ? name.normalize('NFKC').toLowerCase() : name;
  return soundOf(simplify(plain));
}
