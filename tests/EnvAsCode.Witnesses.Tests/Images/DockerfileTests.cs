using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Tests;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The Dockerfiles of all golden trees and samples. Their base images are of registries, so each is built on an image whose shell reads a
/// RUN line but runs nothing (of the exec form, which has no shell, the program is replaced by one that does nothing): the engine accepts
/// every instruction, finds every file in the context, and a shell can parse every command.
/// </summary>
[Collection(UsesContainers.Name)]
public class DockerfileTests(BaseImages images)
{
    private static readonly SortedDictionary<string, EnvironmentSpec> Declarations = new(
        Cases.All.Concat(Samples.All).Where(item => ImageOf(item.Value) is not null).ToDictionary(), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Declarations.Keys];

    [ContainerTheory]
    [MemberData(nameof(Names))]
    public void Docker_builds_from_every_Dockerfile(string name)
    {
        EnvironmentSpec environment = Declarations[name];
        BaseImage declared = ImageOf(environment)!.From;
        using Emitted files = new(
            WithBase(environment, declared with { Reference = this.BaseThatOnlyReads(name, declared) }), Samples.Files);
        files.Replace("Dockerfile", ThatOnlyReads(files["Dockerfile"]));
        string tag = images.NewTag("read-" + environment.Name);

        Docker.Build(tag, files.Path).AssertSuccess();

        (string user, string owner) = EndOf(environment);
        Assert.Equal(user, Docker.Inspect(tag, "{{.Config.User}}"));
        using Container container = Container.StartOffline(tag);
        foreach (string kernel in files.Files.Where(file => file.StartsWith("kernels/", StringComparison.Ordinal)))
        {
            string installed = "/usr/local/share/jupyter/" + kernel;
            Assert.Equal(files[kernel], container.Program("", "cat", installed));
            Assert.Equal(owner + "\n", container.Program("", "stat", "--format", "%u:%g", installed));
        }
    }

    [BuildKitFact]
    public void BuildKit_reads_every_Dockerfile()
    {
        List<string> refused = [];
        foreach ((string name, EnvironmentSpec environment) in Declarations)
        {
            using Emitted files = new(environment, Samples.Files);

            // A frontend image would have to be pulled. It stops after reading all instructions, before it looks for the base.
            string dockerfile =
                string.Join('\n', files["Dockerfile"].Split('\n').Where(line => !line.StartsWith("# syntax=", StringComparison.Ordinal)))
                .Replace("COPY --link ", "COPY ", StringComparison.Ordinal);
            ExternalProgram build = Docker.BuildWithBuildKit("-", dockerfile, "--target", "no-such-stage");
            if (!build.Error.Contains("target stage", StringComparison.Ordinal))
            {
                refused.Add(name + ": " + build.Error);
            }
        }

        Assert.Empty(refused);
    }

    // The users of the base, and "sh -n" as the shell of what is built on it.
    private string BaseThatOnlyReads(string name, BaseImage declared)
    {
        string tag = images.NewTag("reader-" + name);
        string user = declared.User;
        Docker.Build(tag,
        [
            "FROM " + images.Python,
            $"RUN id {user} || (groupadd --non-unique --gid {declared.Gid} {user} && useradd --non-unique --uid {declared.Uid} --gid "
            + $"{declared.Gid} {user})",
            $"ENV NB_UID={declared.Uid}",
            "USER " + user,
            "SHELL [\"/bin/sh\", \"-n\", \"-c\"]",
        ]);
        return tag;
    }

    // A declared shell reads too, and a program of the exec form is an argument of "true".
    private static string ThatOnlyReads(string dockerfile) => string.Join('\n', dockerfile.Split('\n').Select(line =>
        line.StartsWith("SHELL [", StringComparison.Ordinal) ? line.Replace("\"-c\"]", "\"-n\", \"-c\"]", StringComparison.Ordinal)
        : line.StartsWith("RUN [", StringComparison.Ordinal) ? line.Replace("RUN [", "RUN [\"true\", ", StringComparison.Ordinal)
        : line));

    // As whom the image runs, and who owns its kernels: the base's user unless a step says otherwise.
    private static (string User, string Owner) EndOf(EnvironmentSpec environment)
    {
        CustomImage image = ImageOf(environment)!;
        (string User, string Owner) end = (image.From.User, $"{image.From.Uid}:{image.From.Gid}");
        foreach (IImageStep step in image.Steps)
        {
            end = step switch
            {
                StudioUserStep studio => (studio.Name, "1000:100"),
                UserStep { Name: "root" } => ("root", "0:0"),
                UserStep user =>
                    (user.Name.Replace("$NB_UID", $"{image.From.Uid}", StringComparison.Ordinal), $"{image.From.Uid}:{image.From.Gid}"),
                _ => end,
            };
        }

        return end;
    }

    private static CustomImage? ImageOf(EnvironmentSpec environment) => environment.Strategies.OfType<CustomImage>().SingleOrDefault();

    private static EnvironmentSpec WithBase(EnvironmentSpec environment, BaseImage from) =>
        environment with
        {
            Strategies =
                [.. environment.Strategies.Select(strategy => strategy is CustomImage image ? image with { From = from } : strategy)]
        };
}
