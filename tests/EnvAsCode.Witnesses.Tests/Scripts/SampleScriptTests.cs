using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Tests;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Every script of every sample, run twice. That bash and ShellCheck take them is tested where their golden trees are.</summary>
[Collection(UsesContainers.Name)]
public class SampleScriptTests(BaseImages images)
{
    [Capability(55)]
    [ContainerFact]
    public void Every_script_of_the_samples_leaves_the_same_when_it_runs_again_with_stand_ins_for_what_it_installs()
    {
        using StudioMachine machine = new(images);
        List<string> ran = [];
        List<string> all = [];
        foreach ((string folder, (string declaration, EnvironmentSpec environment)) in Samples.ByFolder.OrderBy(
            sample => sample.Key, StringComparer.Ordinal))
        {
            Artifact[] scripts = [.. EnvironmentEmitter.Emit(environment, declaration, Samples.Files).Where(file => file.IsExecutable)];
            all.AddRange(scripts.Select(script => folder + "/" + script.Path));

            // setup.sh comes before teardown.sh; a body is run by its loader alone, and no sample has one.
            foreach (Artifact script in scripts.Where(script => !script.Path.EndsWith("-body.sh", StringComparison.Ordinal)))
            {
                machine.RunTwice(folder + "/" + script.Path, script.Text);
                ran.Add(folder + "/" + script.Path);
            }
        }

        Assert.True(ran.Count > 20, "Only " + ran.Count + " scripts ran.");
        Assert.Equal(all, ran);
    }
}
