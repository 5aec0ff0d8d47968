"""Trains a small softmax policy with group-relative policy gradients, in plain Python.

A prompt is a digit; the right answer is (3 * digit + 1) % 10. For each prompt a group of answers is
sampled, every answer is rewarded with 1 or 0, and the advantage of an answer is how much better it
is than the rest of its group. Run it with `python3 train.py`: it takes a few seconds and writes
`metrics.csv`, which `analysis.ipynb` reads.
"""

import csv
import math
import random

PROMPTS = 10
ANSWERS = 10
GROUP = 8
STEPS = 300
LEARNING_RATE = 0.15
CLIP = 0.2
ENTROPY_WEIGHT = 0.01


def reward(prompt, answer):
    """1 for the right answer, else 0: a verifiable reward."""
    return 1.0 if answer == (3 * prompt + 1) % ANSWERS else 0.0


def softmax(logits):
    highest = max(logits)
    weights = [math.exp(logit - highest) for logit in logits]
    total = sum(weights)
    return [weight / total for weight in weights]


def entropy(probabilities):
    return -sum(p * math.log(p) for p in probabilities if p > 0)


def sample(probabilities, rng):
    return rng.choices(range(len(probabilities)), weights=probabilities)[0]


def advantages(rewards):
    """How much better each reward is than its group, in standard deviations."""
    mean = sum(rewards) / len(rewards)
    variance = sum((r - mean) ** 2 for r in rewards) / len(rewards)
    if variance == 0:
        return [0.0] * len(rewards)
    return [(r - mean) / math.sqrt(variance) for r in rewards]


def entropy_gradient(probabilities):
    # Rethinking Entropy Regularization in Large Reasoning Models (arXiv:2509.25133)
    h = entropy(probabilities)
    return [-p * (math.log(p) + h) if p > 0 else 0.0 for p in probabilities]


def update(logits, old, answers, advantage):
    """One clipped policy-gradient step on the logits of one prompt, in place."""
    now = softmax(logits)
    step = [ENTROPY_WEIGHT * g for g in entropy_gradient(now)]
    for answer, a in zip(answers, advantage):
        ratio = now[answer] / old[answer]
        if (a > 0 and ratio > 1 + CLIP) or (a < 0 and ratio < 1 - CLIP):
            continue
        for i, p in enumerate(now):
            indicator = 1.0 if i == answer else 0.0
            step[i] += a * ratio * (indicator - p) / len(answers)
    for i, s in enumerate(step):
        logits[i] += LEARNING_RATE * s


def train(seed=0):
    """The metrics of every step, as rows for a CSV file."""
    rng = random.Random(seed)
    policy = [[0.0] * ANSWERS for _ in range(PROMPTS)]
    rows = []
    for step in range(STEPS):
        rewards, entropies, silent = [], [], 0
        for prompt, logits in enumerate(policy):
            old = softmax(logits)
            answers = [sample(old, rng) for _ in range(GROUP)]
            group = [reward(prompt, answer) for answer in answers]
            advantage = advantages(group)

            # Groups in which all fail or all succeed teach nothing.
            silent += all(a == 0 for a in advantage)
            for _ in range(2):
                update(logits, old, answers, advantage)
            rewards += group
            entropies.append(entropy(old))
        rows.append(
            {
                "step": step,
                "reward": sum(rewards) / len(rewards),
                "entropy": sum(entropies) / len(entropies),
                "silent_groups": silent / PROMPTS,
            }
        )
    return rows


def main():
    rows = train()
    with open("metrics.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    for row in rows[:: STEPS // 10] + rows[-1:]:
        print(
            f"step {row['step']:3d}  reward {row['reward']:.2f}  "
            f"entropy {row['entropy']:.2f}  silent groups {row['silent_groups']:.0%}"
        )


if __name__ == "__main__":
    main()
