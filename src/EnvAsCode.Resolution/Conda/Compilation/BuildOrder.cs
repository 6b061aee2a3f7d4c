using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>
/// The order of builds of one version and build number, as rattler has it: the one whose shared dependencies can be newest, then the one
/// that was built last.
/// </summary>
internal sealed class BuildOrder(CondaWorld world, CondaNode node)
{
    public int[] Sort(int[] numbers)
    {
        Dictionary<string, CondaVersion?>[] newest = [.. numbers.Select(this.NewestDependencies)];
        string[] shared = [.. newest[0].Keys.Where(name => Array.TrueForAll(newest, own => own.ContainsKey(name)))];
        int[] score = [.. newest.Select(own => shared.Sum(name => newest.Count(other => IsNewer(other[name], own[name]))))];
        return [.. Enumerable.Range(0, numbers.Length)
            .OrderBy(place => score[place])
            .ThenByDescending(place => node.Candidates[numbers[place]].Record.Timestamp)
            .ThenBy(place => node.Candidates[numbers[place]].Channel)
            .ThenBy(place => node.Candidates[numbers[place]].Record.Package.Build, StringComparer.Ordinal)
            .Select(place => numbers[place])];
    }

    private static bool IsNewer(CondaVersion? left, CondaVersion? right) => left is not null && (right is null || left > right);

    private Dictionary<string, CondaVersion?> NewestDependencies(int number)
    {
        Dictionary<string, CondaVersion?> result = new(StringComparer.Ordinal);
        foreach (string text in node.Candidates[number].Record.Depends)
        {
            CompiledSpec spec = world.Compile(text);
            if (spec.Value is MatchSpec value && !result.ContainsKey(value.Name))
            {
                int highest = world.AllowedBy(spec).Except(StateSet.Absent(world.Find(value.Name).Count)).Highest;
                result.Add(value.Name, highest < 0 ? null : world.Find(value.Name).Candidates[highest].Version);
            }
        }

        return result;
    }
}
