const en = {
  title: 'Operators',
  navigation: 'Operators’ pages',
  places: { figures: 'Figures', sessions: 'Sessions', webhooks: 'Webhooks', audit: 'Audit' },
  signedInAs: (email: string, role: string) => `${email}, ${role}`,
  roles: { admin: 'admin', support: 'support', analyst: 'analyst' },
  signOut: 'Sign out',
  noConnection: 'No connection. Try again.',
  signInTitle: 'Sign in to continue',
  signInText:
    'These pages are for operators. Sign in with an account that has the role admin, support or analyst.',
  signIn: 'Sign in',
  forbiddenTitle: 'This page is for operators',
  forbiddenText:
    'Your account has no operator role. Accounts of a Supabase project have it there, as “role” in app_metadata: admin, support or analyst. Those of the embedded sign-in get it with “npx firststep users grant-admin” and your email address. Then sign in again.',
  otherRoleTitle: 'Your role does not open this page',
  otherRoleText: (role: string) =>
    `You are signed in with the role ${role}. Go on with the pages in the menu, or ask an admin for another role.`,
  otherAccount: 'Sign in with another account',
  failedTitle: 'This page is unavailable right now',
  failedText: 'Nothing is lost. Try again in a moment.',
  refusedTitle: 'The address asks for something that does not exist',
  startOver: 'Start over',
  tryAgain: 'Try again',
  renewing: 'Renewing your sign-in…',
  needsJavaScript:
    'Actions, revealing, charts and signing out need JavaScript. Everything else works without it.',
  notFoundTitle: 'There is no such session',
  notFoundText: 'It was erased, or it is archived, or the address is wrong. Search for the person.',
  toSessions: 'Search sessions',
}

const es: typeof en = {
  title: 'Operadores',
  navigation: 'Páginas para operadores',
  places: { figures: 'Cifras', sessions: 'Sesiones', webhooks: 'Webhooks', audit: 'Auditoría' },
  signedInAs: (email, role) => `${email}, ${role}`,
  roles: { admin: 'administración', support: 'soporte', analyst: 'análisis' },
  signOut: 'Salir',
  noConnection: 'Sin conexión. Inténtalo de nuevo.',
  signInTitle: 'Inicia sesión para continuar',
  signInText:
    'Estas páginas son para operadores. Inicia sesión con una cuenta que tenga el rol admin, support o analyst.',
  signIn: 'Iniciar sesión',
  forbiddenTitle: 'Esta página es para operadores',
  forbiddenText:
    'Tu cuenta no tiene ningún rol de operador. Las cuentas de un proyecto de Supabase lo tienen allí, como «role» en app_metadata: admin, support o analyst. Las del inicio de sesión incorporado lo reciben con «npx firststep users grant-admin» y tu correo. Después, inicia sesión de nuevo.',
  otherRoleTitle: 'Tu rol no abre esta página',
  otherRoleText: (role) =>
    `Iniciaste sesión con el rol de ${role}. Sigue con las páginas del menú o pide otro rol a quien administra.`,
  otherAccount: 'Iniciar sesión con otra cuenta',
  failedTitle: 'Esta página no está disponible en este momento',
  failedText: 'No se perdió nada. Inténtalo de nuevo en un momento.',
  refusedTitle: 'La dirección pide algo que no existe',
  startOver: 'Empezar de nuevo',
  tryAgain: 'Intentar de nuevo',
  renewing: 'Renovando tu inicio de sesión…',
  needsJavaScript:
    'Las acciones, las respuestas protegidas, los gráficos y la salida necesitan JavaScript. Todo lo demás funciona sin él.',
  notFoundTitle: 'Esa sesión no existe',
  notFoundText: 'Se borró, está archivada o la dirección no es correcta. Busca a la persona.',
  toSessions: 'Buscar sesiones',
}

export type FrameWords = typeof en
export const FRAME_WORDS = { en, es }
