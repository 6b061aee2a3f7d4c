using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsCheck;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// A hostile text in any string of any step of a script, found by reflection, reaches the program that it is for as that text, or is
/// refused: through a real bash, where the step stands by itself and where it is taken once, in the background, by cron or on one
/// architecture.
/// </summary>
public class HostileStepTests
{
    /// <summary>The environment variable that has every text of the corpus tried in every place.</summary>
    private const string ExhaustiveVariable = "ENVASCODE_EXHAUSTIVE";

    [Fact]
    public void Every_step_of_a_script_is_among_the_right_ones_and_has_all_its_texts()
    {
        Assert.Equal(
            typeof(IScriptStep).Assembly
                .GetTypes()
                .Where(type => !type.IsAbstract && typeof(IScriptStep).IsAssignableFrom(type))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            HostileSteps.Right.Select(step => step.GetType().Name).Distinct().Order(StringComparer.Ordinal));

        // Each string is set in one right step of its kind at least, or it would never be tried.
        IEnumerable<string> Paths(bool areSet) => HostileSteps.Right.SelectMany(step => TextLeaf.Of(step)
            .Where(leaf => leaf.Text is not null == areSet)
            .Select(leaf => step.GetType().Name + "." + string.Concat(leaf.Path.Split('[', ']').Where((_, i) => i % 2 == 0))));
        HashSet<string> tried = [.. Paths(areSet: true)];
        Assert.DoesNotContain(
            Paths(areSet: false), path => !tried.Any(other => other == path || other.StartsWith(path + ".", StringComparison.Ordinal)));
        Assert.All(
            HostileSteps.Right, step => Assert.DoesNotContain(EnvironmentChecks.Check(Of(step)), finding => finding.Rule.PreventsEmission));
    }

    [Capability(49)]
    [WitnessFact("/bin/bash", "/bin/mkdir")]
    public void A_text_of_the_corpus_arrives_as_it_is_or_is_refused()
    {
        // A shell takes minutes for all pairs of a text and a place: each text meets a few places here, and each place another text.
        int every = Environment.GetEnvironmentVariable(ExhaustiveVariable) == "1" ? 1 : 48;
        int arrived = AssertArrive(
            [.. HostileSteps.Corpus.SelectMany((text, i) => HostileSteps.With(text).Where((_, place) => (place + (5 * i)) % every == 0))]);

        Assert.True(arrived > 1000 / every, "Only " + arrived + " texts were carried.");
    }

    [Capability(49)]
    [WitnessFact("/bin/bash", "/bin/mkdir")]
    public void Any_text_in_any_string_arrives_as_it_is_or_is_refused()
    {
        int arrived = 0;
        Gen.Frequency((3, Generate.FreeText), (2, Generate.HostileText)).Array[1].SampleRepeatably(
            texts => Interlocked.Add(ref arrived, AssertArrive([.. texts.SelectMany(HostileSteps.With)])), iter: 1, threads: 1);

        Assert.True(arrived > 30, "Only " + arrived + " texts were carried.");
    }

    private static EnvironmentSpec Of(params IScriptStep[] steps) => new("steps")
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = steps.ToEquatableArray() }],
    };

    private static int AssertArrive((IScriptStep Step, string Text, string Where)[] variants)
    {
        (IScriptStep Step, string Text, string Where)[] carried =
            [.. variants.Where(variant => !EnvironmentChecks.Check(Of(variant.Step)).Any(finding => finding.Rule.PreventsEmission))];
        if (carried.Length == 0)
        {
            return 0;
        }

        AssertArrive(carried, [.. carried.Select(variant => variant.Step)]);

        // Each text once more where functions and subshells stand around it; what is begun in the background there is waited for there.
        (IScriptStep Step, string Text, string Where)[] some = [.. carried.Where((_, i) => i % 8 == 1)];
        IScriptStep[] nested = [.. some.Select(variant => variant.Step), Run("wait")];
        AssertArrive(some, [Once("outer", OnArchitecture(Architecture.Amd64, InBackground("outer", nested.ToEquatableArray())))]);
        AssertArrive(some, [CronJob("outer", "* * * * *", nested.ToEquatableArray())]);
        return carried.Length;
    }

    private static void AssertArrive((IScriptStep Step, string Text, string Where)[] carried, IScriptStep[] steps)
    {
        string script = EnvironmentEmitter.Emit(Of(steps), "Test.Steps").Single(file => file.Path == "lifecycle/jupyter-lab.sh").Text;
        (ExternalProgram result, string record, bool isCalled) = RecordingShell.Run(script);

        Assert.False(isCalled, "A text was called.");
        string dense = record.Replace(" ", "", StringComparison.Ordinal);
        Assert.All(carried, variant => Assert.True(
            record.Contains(variant.Text.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal)

                // Blanks mean nothing in a version, and are left out.
                || (variant.Where.EndsWith(".Version", StringComparison.Ordinal)
                    && dense.Contains(variant.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)),
            variant.Where + ": " + variant.Text + "\n" + result.Error));
        result.AssertSuccess();
    }
}
