'use server'

import { admitQuestion } from '@/lib/core/prediction'
import { fail, ok } from '@/lib/core/result'
import { changeRolesInput, moveDueDaysInput } from '@/lib/validation/bulk'
import { action } from './action'
import { changeEach } from './change-each'

/** Gives several predictions another due day, or none. */
export const moveDueDays = action(moveDueDaysInput, async (input, context) =>
  changeEach(context, 'dueOn', input, ({ saidOn }, dueOn) =>
    admitQuestion({ question: '-', saidOn, dueOn }, saidOn),
  ),
)

/** Says of several predictions how they count. */
export const changeRoles = action(changeRolesInput, async (input, context) =>
  changeEach(context, 'role', input, ({ hasForecast }, role) =>
    role === 'context' && hasForecast
      ? fail('It has a chance, and what is only context carries none.')
      : ok(null),
  ),
)
