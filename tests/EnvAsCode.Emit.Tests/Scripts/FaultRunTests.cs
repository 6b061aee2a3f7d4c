using System;
using System.IO;
using System.Linq;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>What happens where a step fails, over every kind of step.</summary>
public class FaultRunTests
{
    private static readonly string[] Programs =
    [
        "aws", "git", "curl", "wget", "apt-get", "yum", "npm", "micromamba", "mamba", "conda", "sagemaker-code-editor", "gpg", "crontab",
        "program", "tar", "unzip", "ln", "install", "rm",
    ];

    // They do without what is missing, say so where it matters, and leave the user's file as it is.
    private static readonly Type[] NeverFail =
    [
        typeof(DeclaredPackagesStep), typeof(RestartJupyterServerStep), typeof(IdleShutdownStep), typeof(InstallRequirementsStep),
        typeof(MergeJsonStep), typeof(GitConfigStep), typeof(GitCredentialsStep), typeof(BackgroundStep), typeof(AppendLineStep),
        typeof(ProxyStep), typeof(VariablesStep), typeof(OptionalStep), typeof(CommentStep),
    ];

    [WitnessFact("bash", "python3")]
    public void A_fault_in_any_step_names_the_step_and_the_command_and_an_optional_one_goes_on()
    {
        using StepMachine machine = new();
        foreach (string program in Programs)
        {
            machine.AddProgram(program, "#!/bin/bash\n[[ \"$0 $*\" == *'/rm -rf /tmp/'* ]] && exec /bin/rm \"${@}\"\nexit 9\n");
        }

        // Where a step would write a file there is a folder.
        foreach (string file in new[] { "f", "j", "l" })
        {
            Directory.CreateDirectory(Path.Combine(machine.Home, file));
        }

        // What Studio says is asked before any step, and ends the script where it is not known.
        IScriptStep[] steps =
        [
            .. HostileSteps.Right.Where(step => step is not RestartJupyterServerStep and not IdleShutdownStep
                && TextLeaf.Of(step).All(leaf => !leaf.Path.StartsWith("OnlyWith", StringComparison.Ordinal)
                    && !leaf.Path.StartsWith("Condition.Conditions", StringComparison.Ordinal))),
        ];
        EnvironmentSpec environment = new("steps")
        {
            Strategies =
            [
                new LifecycleConfiguration(AppType.JupyterLab)
                {
                    Steps = steps.Select(step => (IScriptStep)Optional(step)).Append(Exec("touch", "reached")).ToArray().ToEquatableArray(),
                },
            ],
        };
        string script = EnvironmentEmitter.Emit(environment, "Test.Steps").First(file => file.Path == "lifecycle/jupyter-lab.sh").Text;

        ExternalProgram run = machine.RunText("cd ~; sudo() { \"$@\"; }; export PIP_NO_INDEX=1\n" + script);

        run.AssertSuccess();
        Assert.True(File.Exists(machine.Home + "/reached"));
        Assert.All(
            steps.Where(step => !NeverFail.Contains(step.GetType())),
            step => Assert.Contains(
                "EnvAsCode: steps: "
                + StepTitle.Of(step is OnceStep or OnArchitectureStep or WhenStep ? Exec("program") : step)
                + " failed with exit code ",
                run.Error,
                StringComparison.Ordinal));
        Assert.All(
            run.Error.Split('\n').Where(line => line.Contains(" failed with exit code ", StringComparison.Ordinal)),
            line => Assert.Matches("failed with exit code [0-9]+, line [0-9]+: .+; it is optional, and the script goes on.$", line));
        Assert.DoesNotContain("unbound variable", run.Error, StringComparison.Ordinal);
    }
}
