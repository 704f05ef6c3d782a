import type { PythonVersion } from './python-version.ts'

const names = new Set(
  `
  abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
  binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections
  colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes
  curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext
  glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
  itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
  modulefinder multiprocessing netrc nis nntplib ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
  profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr
  socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep
  struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap
  this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo
  types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser wsgiref xdrlib xml
  xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/),
)

/** Minor version of Python 3 that first came with a module, or first without. */
const since: Readonly<Record<string, number>> = { annotationlib: 14, compression: 14, tomllib: 11 }
const until: Readonly<Record<string, number>> = {
  aifc: 13,
  asynchat: 12,
  asyncore: 12,
  audioop: 13,
  cgi: 13,
  cgitb: 13,
  chunk: 13,
  crypt: 13,
  distutils: 12,
  imghdr: 13,
  imp: 12,
  lib2to3: 13,
  mailcap: 13,
  nis: 13,
  nntplib: 13,
  ossaudiodev: 13,
  pipes: 13,
  smtpd: 12,
  sndhdr: 13,
  spwd: 13,
  sunau: 13,
  telnetlib: 13,
  uu: 13,
  xdrlib: 13,
}

/** True for a module that comes with Python on a usual system: importing it does not fail. */
export function isStandardModule(name: string, version: PythonVersion): boolean {
  const [top = name] = name.split('.')
  return names.has(top) && version.minor >= (since[top] ?? 0) && version.minor < (until[top] ?? 99)
}
