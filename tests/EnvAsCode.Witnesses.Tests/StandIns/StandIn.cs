using System.Collections.Generic;
using System.IO;
using System.Text;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The stand-in for conda, mamba and micromamba, none of which Debian, NuGet or npm has: <c>conda.py</c> takes the commands that
/// generated files use, asks and refuses as the real tools do, and installs with pip.
/// </summary>
internal static class StandIn
{
    /// <summary>A tool's name on the <c>PATH</c>.</summary>
    public static string NameOf(CondaTool tool) => tool.ToString().ToLowerInvariant();

    /// <summary>The Dockerfile of an image with the stand-in for one tool.</summary>
    public static IEnumerable<string> Dockerfile(string python, CondaTool tool)
    {
        string program = "/opt/conda/bin/" + NameOf(tool);
        string source = System.Convert.ToBase64String(
            Encoding.UTF8.GetBytes(File.ReadAllText(Repository.PathOf("tests/EnvAsCode.Witnesses.Tests/StandIns/conda.py"))));
        return
        [
            "FROM " + python,
            "RUN /usr/bin/python3 -m venv /opt/conda && mkdir -p /opt/conda/conda-meta /opt/conda/envs && /usr/bin/python3 -m venv "
            + "/opt/conda/envs/studio",
            $"RUN echo {source} | base64 --decode > {program} && chmod +x {program} && chown -R sagemaker-user:users /opt/conda",
            "ENV PATH=/opt/conda/bin:/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin",
            "USER sagemaker-user",
            "WORKDIR /home/sagemaker-user",
        ];
    }
}
