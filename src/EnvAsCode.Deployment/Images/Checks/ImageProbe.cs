using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>Runs <c>probe.py</c> with an interpreter of a built image, without a network, as the image's user.</summary>
/// <param name="image">What was built.</param>
internal sealed class ImageProbe(IDockerClient client, ImageSource image, string imageId)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Script = EmbeddedScript.Read("probe.py");

    /// <summary>Asks one environment.</summary>
    /// <param name="withMounts">Whether empty volumes hide the folders over which Studio mounts its own.</param>
    /// <param name="cancellation">Stops the container.</param>
    /// <exception cref="DeploymentException">EAC8053: its interpreter cannot be run.</exception>
    public async Task<ProbeResult> RunAsync(ImagePython python, bool withMounts, CancellationToken cancellation)
    {
        string argument = JsonSerializer.Serialize(
            new { packages = python.Packages.Select(static package => new { manager = package.Manager, name = package.Name }) });
        ContainerRun run = new(imageId, [python.Interpreter, "-c", Script, argument])
        {
            Name = image.Name,
            EmptyFolders = withMounts ? image.MountPaths : [],
            Uid = image.Image.User.Uid,
            Gid = image.Image.User.Gid,
        };
        ContainerResult result = await run.RunAsync(client, cancellation);
        if (result.ExitCode != 0 || ProgramOutput.JsonLine(result.Output) is not { } answer)
        {
            throw new DeploymentException(Rules.InterpreterNotInImage, image.Name, python.Interpreter, python.Name, result.LastLine);
        }

        return JsonSerializer.Deserialize<ProbeResult>(answer, Json)!;
    }
}
