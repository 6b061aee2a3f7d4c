using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.Threading.Tasks;
using EnvAsCode.Tool.Describing;
using EnvAsCode.Tool.Local;
using EnvAsCode.Tool.Locks;
using EnvAsCode.Tool.Trying;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>The commands, and what each takes.</summary>
internal static class Commands
{
    /// <summary>The whole command line, under the name that it is called by: a root command would have that of its assembly.</summary>
    public static Command Create()
    {
        VerbOptions options = new();
        return new Command("envascode", "Deploys Python environments to Amazon SageMaker Studio.")
        {
            new HelpOption(),
            new VersionOption(),
            Verb(
                options,
                "plan",
                "Say what publish would change, and change nothing.",
                PlanVerb.RunAsync,
                options.Out,
                options.DetailedExitCode,
                options.NoImages,
                options.TakeOver),
            Verb(
                options,
                "publish",
                "Build, push, register and attach what is not there yet.",
                PublishVerb.RunAsync,
                options.Plan,
                options.BuildNetwork,
                options.ImageBuilder,
                options.NoImages,
                options.BuildSecrets,
                options.Commit,
                options.TakeOver),
            Verb(options, "status", "Say what is deployed, and what is not as declared.", StatusVerb.RunAsync, options.DetailedExitCode),
            Verb(options, "rollback", "Go back to the version before.", RollbackVerb.RunAsync, options.Environment),
            Verb(options, "prune", "Delete versions that nobody uses.", PruneVerb.RunAsync, options.Keep, options.Apply),
            Verb(options, "destroy", "Detach and delete everything of the deployment.", DestroyVerb.RunAsync, options.Apply),
            LockCommand.Create(),
            ExportCommand.Create(),
            AuditCommand.Create(),
            UpdateCommand.CreateOutdated(),
            UpdateCommand.CreateUpdate(),
            DescribeCommand.Create(options),
            TryCommand.Create(options),
            LocalCommand.Create(options),
            CompletionCommand.Create(),
            CompletionCommand.CreateComplete(Create),
        };
    }

    private static Command Verb(
        VerbOptions options, string name, string description, Func<VerbContext, Task<Output.Report>> run, params Option[] own)
    {
        Command command = new(name, description)
        {
            options.Folder,
            options.Deployment,
            options.Project,
            options.Json,
            options.Markdown,
            options.Profile,
            options.LocalStudio,
            options.LocalRegistry,
            options.StopAtEndOfInput,
        };
        foreach (Option option in own)
        {
            command.Options.Add(option);
        }

        command.SetAction((result, _) => VerbRunner.RunAsync(options.Read(name, result), run));
        return command;
    }
}
