using System;
using System.CommandLine;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment;
using EnvAsCode.LocalStudio;
using EnvAsCode.Tool.CommandLine;

namespace EnvAsCode.Tool.Local;

/// <summary><c>envascode local</c>: a local Studio that stays until it is stopped, for the AWS CLI and other clients.</summary>
internal static class LocalCommand
{
    private const int DefaultPort = 4588;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<int?> port =
            NumberOption.Create("--port", $"The port on 127.0.0.1; 0 for any, and {DefaultPort} unless given.", IPEndPoint.MaxPort);
        Option<string?> folder =
            new("--local-studio") { HelpName = "folder", Description = "The folder that holds the state; the user's own unless named." };
        Option<Uri?> registry = RegistryOption.Create();
        Command command = new("local", "Run a local stand-in for SageMaker Studio, ECR and STS.") { port, folder, registry };
        command.SetAction((result, _) => RunAsync(
            LocalStudioFolder.Find(result.GetValue(folder)),
            result.GetValue(port) ?? DefaultPort,
            result.GetValue(registry),
            Console.Out,
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(string folder, int port, Uri? registry, TextWriter output, TextWriter error)
    {
        using Interruption interruption = new();
        try
        {
            await using LocalStudioSession session =
                await LocalStudioSession.StartAsync(folder, port, registry, runsBuilds: false, interruption.Token);
            await output.WriteAsync($"""
                The local Studio is at {session.Endpoint} over '{session.Folder}'.
                Its domain is {LocalStudioOptions.DefaultDomainId}. Ctrl+C stops it.

                export AWS_ENDPOINT_URL={session.Endpoint.GetLeftPart(UriPartial.Authority)} AWS_REGION={LocalStudioOptions.DefaultRegion}
                export AWS_ACCESS_KEY_ID={LocalStudioOptions.DefaultAccessKey} AWS_SECRET_ACCESS_KEY={LocalStudioOptions.DefaultAccessKey}

                """);
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
}
