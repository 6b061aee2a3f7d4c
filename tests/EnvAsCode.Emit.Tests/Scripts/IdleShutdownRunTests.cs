using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// The program of <see cref="IdleShutdownStep"/>, run against a server that speaks Jupyter's API; its clock jumps instead of waiting.
/// </summary>
public class IdleShutdownRunTests
{
    // Python reads it before any program: sleeping moves the clock, and SageMaker is a file.
    private const string Clock =
        """
        import os, sys, time, types
        real, gone = time.time, [0]
        def sleep(seconds):
            gone[0] += seconds
            if gone[0] > 3600 * 9:
                os._exit(9)
        time.sleep, time.time = sleep, lambda: real() + gone[0]
        class Client:
            def delete_app(self, **app):
                with open(os.path.expanduser("~/deleted"), "a") as file:
                    print(gone[0] // 60, sorted(app.items()), file=file)
        sys.modules["boto3"] = types.SimpleNamespace(
            client=lambda service, region_name: Client() if (service, region_name) == ("sagemaker", "eu-west-1") else None)
        """;

    private const string Space =
        """{"AppType": "JupyterLab", "DomainId": "d-1", "SpaceName": "lab", "ResourceName": "default","""
        + """ "ResourceArn": "arn:aws:sagemaker:eu-west-1:123456789012:app/d-1/lab/JupyterLab/default"}""";

    private const string Kernel =
        """{"AppType": "KernelGateway", "DomainId": "d-1", "UserProfileName": "ada", "ResourceName": "k","""
        + """ "ResourceArn": "arn:aws:sagemaker:eu-west-1:123456789012:app/d-1/ada/KernelGateway/k"}""";

    [Capability(54)]
    [WitnessFact("bash", "python3")]
    public void JupyterLab_is_deleted_when_neither_a_kernel_nor_a_terminal_was_used_for_so_long()
    {
        // Busy until minute 10, an error, a terminal at minute 14, and nothing after.
        IdleServer server = null!;
        using StepMachine machine = new();
        using (server = new IdleServer
        {
            Answer = (path, minute) => minute == 12 ? null : path switch
            {
                "/jupyterlab/default/api/kernels" => server.Item(minute <= 10 ? "busy" : "idle", minute <= 10 ? 0 : 10),
                _ => minute < 14 ? "" : server.Item("", 14),
            },
        })
        {
            Run(machine, server, AppType.JupyterLab, Space, IdleShutdown(5)).AssertSuccess();
        }

        Assert.Equal(
            "19 [('AppName', 'default'), ('AppType', 'JupyterLab'), ('DomainId', 'd-1'), ('SpaceName', 'lab')]\n", machine.Read("deleted"));
        Assert.Contains("HTTPError 500", machine.Log("idle.shutdown.log"), StringComparison.Ordinal);
        Assert.EndsWith("Idle for 5 minutes: the application is deleted.\n", machine.Log("idle.shutdown.log"), StringComparison.Ordinal);
    }

    [WitnessFact("bash", "python3")]
    public void A_Classic_kernel_is_deleted_in_spite_of_a_terminal_that_does_not_count()
    {
        IdleServer server = null!;
        using StepMachine machine = new();
        using (server = new IdleServer { Answer = (_, minute) => server.Item("idle", 3) })
        {
            Run(machine, server, AppType.KernelGateway, Kernel, IdleShutdown(60) with { IgnoreTerminals = true }).AssertSuccess();
        }

        Assert.Equal(
            "63 [('AppName', 'k'), ('AppType', 'KernelGateway'), ('DomainId', 'd-1'), ('UserProfileName', 'ada')]\n",
            machine.Read("deleted"));
        Assert.Equal(["/api/kernels"], server.Asked.Distinct());
    }

    [WitnessFact("bash", "python3")]
    public void Code_Editor_is_deleted_when_no_file_of_the_editor_has_changed_for_so_long()
    {
        // In the home, and where releases before 2.3 have it.
        using StepMachine machine = new();
        CodeEditorIsDeleted(machine, machine.Home);
        using StepMachine older = new();
        CodeEditorIsDeleted(older, older.Elsewhere + "/opt/amazon/sagemaker");
    }

    private static void CodeEditorIsDeleted(StepMachine machine, string folder)
    {
        string state = Path.Combine(folder, "sagemaker-code-editor-server-data/data/User/globalStorage/state");
        Directory.CreateDirectory(Path.GetDirectoryName(state)!);
        File.WriteAllText(state, "");
        foreach (string entry in Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(entry, DateTime.UtcNow);
        }

        File.SetLastWriteTimeUtc(state, DateTime.UtcNow.AddMinutes(30));
        using IdleServer server = new() { Answer = (_, _) => null };

        Run(
            machine,
            server,
            AppType.CodeEditor,
            Space.Replace("JupyterLab", "CodeEditor", StringComparison.Ordinal),
            IdleShutdown(10) with { IgnoreTerminals = true })
            .AssertSuccess();

        Assert.StartsWith("40 [('AppName', 'default'), ('AppType', 'CodeEditor')", machine.Read("deleted"), StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [WitnessFact("bash", "python3", "flock")]
    public void A_second_start_leaves_the_program_of_the_first_one_alone()
    {
        using StepMachine machine = new();
        using IdleServer server = new() { Answer = (_, _) => "[]" };

        Run(
            machine,
            server,
            AppType.KernelGateway,
            Kernel,
            IdleShutdown(5),
            "mkdir -p /var/tmp/envascode/steps-kernel-gateway\nexec 9> "
            + "/var/tmp/envascode/steps-kernel-gateway/idle.shutdown.py.lock\nflock 9\n")
            .AssertSuccess();
        Assert.Empty(server.Asked);
        Assert.Null(machine.Read("deleted"));

        Run(machine, server, AppType.KernelGateway, Kernel, IdleShutdown(5)).AssertSuccess();
        Assert.StartsWith("5 ", machine.Read("deleted"), StringComparison.Ordinal);
    }

    private static ExternalProgram Run(
        StepMachine machine, IdleServer server, AppType appType, string metadata, IdleShutdownStep step, string before = "")
    {
        Directory.CreateDirectory(machine.Elsewhere);
        File.WriteAllText(Path.Combine(machine.Elsewhere, "sitecustomize.py"), Clock);
        File.WriteAllText(Path.Combine(machine.Elsewhere, "metadata.json"), metadata);
        string script = StepMachine.Script(new LifecycleConfiguration(appType) { Steps = [step] })
            .Replace("http://localhost:8888", server.Url, StringComparison.Ordinal)
            .Replace("/opt/amazon", machine.Elsewhere + "/opt/amazon", StringComparison.Ordinal)
            .Replace("/opt/ml/metadata/resource-metadata.json", machine.Elsewhere + "/metadata.json", StringComparison.Ordinal);
        return machine.RunText(before + "export PYTHONPATH=" + machine.Elsewhere + "\n" + script + "\nwait\n");
    }
}
