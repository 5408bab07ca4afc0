export { defineDraft } from './draft/define-draft.ts'
export { keepFile } from './files/keep-file.ts'
export { defineCommandForm } from './forms/define-command-form.ts'
export type { CommandForm, FormMessage } from './forms/define-command-form.ts'
export type { FormObjection } from './forms/use-objection-sentence.ts'
export { createGraphClient } from './graph/client.ts'
export type { Problem, ProblemKind } from './graph/problem.ts'
export { createKey, useCommand } from './graph/use-command.ts'
export type { Command, Intent } from './graph/use-command.ts'
export { useDelayed } from './graph/use-delayed.ts'
export { useDepartmentNames } from './graph/use-department-names.ts'
export { useGraphQuery } from './graph/use-graph-query.ts'
export type { GraphQuery } from './graph/use-graph-query.ts'
export { useObjectionSentence } from './forms/use-objection-sentence.ts'
export { useInvitation } from './invitations/use-invitation.ts'
export type { Invitation, InvitationRefusal, Inviting } from './invitations/use-invitation.ts'
export * from './manifest/index.ts'
export { useUpload } from './uploads/use-upload.ts'
export type { Uploaded, Uploading } from './uploads/use-upload.ts'
export { addMessages, createMessages } from './messages/i18n.ts'
export type { Messages } from './messages/i18n.ts'
export { useFilters } from './paging/use-filters.ts'
export type { Filters } from './paging/use-filters.ts'
export { PAGE_SIZE, useKeyset } from './paging/use-keyset.ts'
export type { Keyset } from './paging/use-keyset.ts'
export { default as AppSlot } from './shell/AppSlot.vue'
export { isFor } from './shell/session.ts'
export type { HeldPost, Post, Session } from './shell/session.ts'
export { SHELL, useShell } from './shell/shell-context.ts'
export type {
  AsOf,
  ContributedPanel,
  Crumb,
  Notify,
  PageWords,
  ShellContext,
} from './shell/shell-context.ts'
export {
  useAsOf,
  useNotify,
  usePage,
  useSession,
  useSlot,
  useSubjectLink,
} from './shell/use-shell.ts'
