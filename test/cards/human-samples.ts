import { humanCard } from '../../cards/human.ts'
import { NOW } from '../support/world.ts'
import { button, type Sample } from './samples.ts'

/** Everything in it may come from people: the name, the customer of a draft. */
export const handOvers: readonly Sample[] = [
  {
    it: 'a hand-over with two drafts and what was tried',
    kind: 'decision',
    draw: (view, { name }) =>
      humanCard(
        view,
        {
          name,
          roles: ['helpdesk-agent'],
          at: NOW,
          drafts: [
            { title: name, about: name },
            { title: name, about: '' },
          ],
          trail: [
            { title: name, about: name, ended: 'done', at: NOW, receipt: 'ORD-1001' },
            { title: name, about: '', ended: 'not-understood', at: NOW },
          ],
        },
        [button(name)],
      ),
  },
  {
    it: 'a hand-over of a customer',
    kind: 'decision',
    draw: (view, { name }) => humanCard(view, { name, roles: [], at: NOW, drafts: [], trail: [] }, []),
  },
]
