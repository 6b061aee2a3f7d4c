using System;
using System.CommandLine;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.LocalStudio;
using EnvAsCode.Tool.CommandLine;

namespace EnvAsCode.Tool.Local;

/// <summary><c>envascode local</c>: a local Studio that stays until it is stopped, for the AWS CLI and other clients.</summary>
internal static class LocalCommand
{
    private const int DefaultPort = 4588;

    /// <summary>The command.</summary>
    /// <param name="options">The arguments and options that verbs share.</param>
    public static Command Create(VerbOptions options)
    {
        Option<int?> port =
            NumberOption.Create("--port", $"The port on 127.0.0.1; 0 for any, and {DefaultPort} unless given.", IPEndPoint.MaxPort);
        Option<string?> folder =
            new("--local-studio") { HelpName = "folder", Description = "The folder that holds the state; the user's own unless named." };
        Option<Uri?> registry = RegistryOption.Create();
        Option<string?> like = new("--like")
        {
            HelpName = "deployment",
            Description = "Stand in for a declared deployment: its account, Region, domain, user profiles and spaces.",
        };
        Command command =
            new("local", "Run a local stand-in for SageMaker Studio, ECR and STS.") { options.Folder, like, port, folder, registry };
        command.SetAction((result, _) => RunAsync(
            result.GetValue(like) is { } name ? () => DeclaredDeployment.Read(options.FolderOf(result), name) : null,
            result.GetValue(folder),
            result.GetValue(port) ?? DefaultPort,
            result.GetValue(registry),
            Console.Out,
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<DeploymentTarget>? read, string? chosen, int port, Uri? registry, TextWriter output, TextWriter error)
    {
        using Interruption interruption = new();
        try
        {
            DeploymentTarget? like = read?.Invoke();
            await using LocalStudioSession session = await LocalStudioSession.StartAsync(
                LocalStudioFolder.Find(chosen, like), port, registry, runsBuilds: false, like, interruption.Token);
            await output.WriteAsync(Greeting(session, like));
            await output.FlushAsync();
            await Task.Delay(Timeout.Infinite, interruption.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return ExitCodes.Success;
        }
        catch (DeploymentException e)
        {
            await error.WriteLineAsync($"error {e.Rule.Id}: {e.Message}");
            return ExitCodes.Failure;
        }
    }

    // AWS_DEFAULT_REGION is what boto3 and version 1 of the AWS CLI read, AWS_REGION all others. What is left of another session would win
    // over some of them.
    private static string Greeting(LocalStudioSession session, DeploymentTarget? like)
    {
        string publish = like is null ? "" : $"""

            # then, in that shell: envascode publish --deployment {like.Name}, or dotnet publish -p:EnvAsCodeDeployment={like.Name}
            """;
        return $"""
            The local Studio is at {session.Endpoint} over '{session.Folder}'.
            Its domain is {session.Domain}. Ctrl+C stops it.

            unset AWS_PROFILE AWS_SESSION_TOKEN AWS_IGNORE_CONFIGURED_ENDPOINT_URLS
            export AWS_ENDPOINT_URL={session.Endpoint.GetLeftPart(UriPartial.Authority)}
            export AWS_REGION={session.Region} AWS_DEFAULT_REGION={session.Region}
            export AWS_ACCESS_KEY_ID={LocalStudioOptions.DefaultAccessKey} AWS_SECRET_ACCESS_KEY={LocalStudioOptions.DefaultAccessKey}
            {publish}

            """;
    }
}
