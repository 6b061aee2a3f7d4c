using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// A container on which the scripts of the samples run as they are: real are bash, sudo, Python and the file system; package managers, git,
/// curl, the AWS command line, cron and Studio's own programs are <c>StandIns/studio.sh</c>.
/// </summary>
internal sealed class StudioMachine : IDisposable
{
    private const string SetUp =
        """
        chmod 755 /usr/local/sbin/studio
        for tool in aws git curl npm apt-get crontab service micromamba restart-jupyter-server sagemaker-code-editor; do
          ln -s studio "/usr/local/sbin/$tool"
        done
        ln -sf /usr/local/sbin/studio /opt/conda/bin/micromamba
        ln -sf /usr/local/sbin/studio /opt/conda/bin/python3
        ln -sf /usr/local/sbin/studio /opt/conda/envs/studio/bin/python3
        mkdir -p /srv/state /opt/ml/metadata /var/log/apps
        chmod 777 /var/log/apps
        touch /srv/state/said
        chmod -R a+rwX /srv/state
        echo '{"DomainId": "d-1", "SpaceName": "lab", "ResourceArn": "arn:aws:sagemaker:eu-west-1:123456789012:app/x"}' \
          > /opt/ml/metadata/resource-metadata.json
        """;

    private const string Snapshot =
        """
        sudo find /home/sagemaker-user /root /etc /opt/team /var/tmp/envascode /srv/state '(' -name '*.log' -o -path /etc/ssl ')' -prune \
          -o -type f -print0 2> /dev/null | sort -z | sudo xargs -0 sha256sum
        sudo find /home/sagemaker-user /root /etc -path /etc/ssl -prune -o -type l -printf '%p %l\n' | sort
        ls -A /tmp
        """;

    private readonly Container container;

    /// <summary>Starts one.</summary>
    public StudioMachine(BaseImages images)
    {
        this.container = Container.StartOffline(images.Conda(CondaTool.Micromamba));
        this.container.Bash(
            "sudo tee /usr/local/sbin/studio > /dev/null",
            File.ReadAllText(Repository.PathOf("tests/EnvAsCode.Witnesses.Tests/StandIns/studio.sh")));
        this.container.Bash("sudo bash -s", SetUp);
    }

    /// <summary>
    /// Runs a script twice, with what it leaves running and what it leaves to cron, and asserts that the second time changes nothing.
    /// </summary>
    /// <param name="name">The script's name, for messages.</param>
    public void RunTwice(string name, string script)
    {
        string[] first = this.StateAfter(name, script);
        string[] second = this.StateAfter(name, script);
        string[] changes = [.. first.Except(second).Select(line => "- " + line), .. second.Except(first).Select(line => "+ " + line)];
        Assert.True(changes.Length == 0, name + " leaves something else when it runs again:\n" + string.Join('\n', changes));
    }

    /// <inheritdoc/>
    public void Dispose() => this.container.Dispose();

    // A home that is root's is that of an application that runs as root.
    private string[] StateAfter(string name, string script)
    {
        string shell = script.Contains("home=/root\n", StringComparison.Ordinal) ? "sudo HOME=/root bash -s" : "bash -s";
        ExternalProgram run = this.container.Run(
            shell, script + "\nwait\nfor job in /var/tmp/envascode/*/*.cron.sh; do [[ ! -e $job ]] || bash \"$job\"; done\n");
        Assert.True(run.ExitCode == 0, name + ": " + run.Output + run.Error);
        Assert.Equal("", this.container.Bash("ls -d /var/tmp/envascode/*/*.failed 2> /dev/null || true"));
        return this.container.Bash(Snapshot).Split('\n');
    }
}
