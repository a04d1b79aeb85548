//! Ways that lead back to where they began.

use std::collections::{BTreeMap, BTreeSet};

/// Every loop that a walk along the edges closes, each as its nodes in order, the last leading to the first.
///
/// Walks without recursion: a chain of ten thousand papers is no deeper than one of two.
pub(super) fn loops<N: Ord + Copy>(edges: &BTreeMap<N, Vec<N>>) -> Vec<Vec<N>> {
    let mut found = Vec::new();
    let mut done: BTreeSet<N> = BTreeSet::new();
    for start in edges.keys().copied() {
        let mut way: Vec<(N, usize)> = vec![(start, 0)];
        let mut on_way = BTreeSet::from([start]);
        while let Some((node, next)) = way.last_mut() {
            let node = *node;
            let target = edges.get(&node).and_then(|targets| targets.get(*next)).copied();
            *next += 1;
            match target {
                None => {
                    done.insert(node);
                    on_way.remove(&node);
                    way.pop();
                }
                Some(target) if done.contains(&target) => {}
                Some(target) if on_way.insert(target) => way.push((target, 0)),
                Some(target) => {
                    let from = way.iter().position(|(earlier, _)| *earlier == target).unwrap_or(0);
                    found.push(way.iter().skip(from).map(|(node, _)| *node).collect());
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::loops;
    use std::collections::BTreeMap;

    #[test]
    fn loops_are_found_once() {
        let edges = BTreeMap::from([
            (1, vec![2]),
            (2, vec![3, 4]),
            (3, vec![1]),
            (4, vec![]),
            (5, vec![5]),
            (6, vec![1]),
        ]);
        assert_eq!(loops(&edges), [vec![1, 2, 3], vec![5]]);
    }

    #[test]
    fn a_long_chain_is_walked() {
        let mut edges: BTreeMap<i32, Vec<i32>> = (0..2_000).map(|node| (node, vec![node + 1])).collect();
        assert!(loops(&edges).is_empty());
        edges.insert(2_000, vec![1_999]);
        assert_eq!(loops(&edges), [vec![1_999, 2_000]]);
    }
}
