using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3059: a program that serves until it is stopped, in the foreground: the build, or the application's start, waits for it.
/// </summary>
internal static class ServerCheck
{
    // What makes a program serve: always (""), or one of its subcommands. Source: the projects' own manuals of their commands.
    private static readonly Dictionary<string, string[]> Servers = new(StringComparer.Ordinal)
    {
        ["mlflow"] = ["server", "ui", "gateway", "deployments"], ["jupyter"] = ["lab", "notebook", "server", "nbclassic", "kernelgateway"],
        ["jupyter-lab"] = [""], ["jupyter-notebook"] = [""], ["jupyter-server"] = [""], ["jupyterhub"] = [""], ["voila"] = [""],
        ["streamlit"] = ["run", "hello"], ["tensorboard"] = [""], ["gunicorn"] = [""], ["uvicorn"] = [""], ["hypercorn"] = [""],
        ["flask"] = ["run"], ["fastapi"] = ["run", "dev"], ["bokeh"] = ["serve"], ["panel"] = ["serve"], ["gradio"] = [""],
        ["chainlit"] = ["run"], ["code-server"] = [""], ["openvscode-server"] = [""], ["sagemaker-code-editor"] = [""],
        ["airflow"] = ["webserver", "scheduler", "standalone", "api-server", "celery"], ["prefect"] = ["server", "agent", "worker"],
        ["dagster"] = ["dev"], ["dagster-webserver"] = [""], ["dagit"] = [""], ["celery"] = ["worker", "beat"],
        ["dask-scheduler"] = [""], ["dask-worker"] = [""], ["dask"] = ["scheduler", "worker"], ["ollama"] = ["serve"],
        ["vllm"] = ["serve"], ["redis-server"] = [""], ["mongod"] = [""], ["postgres"] = [""], ["mysqld"] = [""], ["nginx"] = [""],
        ["dockerd"] = [""], ["containerd"] = [""], ["optuna-dashboard"] = [""], ["label-studio"] = ["", "start"], ["aim"] =
            ["up", "server"],
        ["http-server"] = [""], ["livereload"] = [""], ["luigid"] = [""], ["minio"] = ["server"], ["influxd"] = [""], ["etcd"] = [""],
        ["caddy"] = ["run"], ["tritonserver"] = [""], ["torchserve"] = [""], ["bentoml"] = ["serve"], ["chroma"] = ["run"],
        ["langgraph"] = ["dev", "up"], ["phoenix"] = ["serve"], ["inotifywait"] = [], ["supervisord"] = [""], ["cloudflared"] = ["tunnel"],
        ["ngrok"] = ["http", "tcp", "start"], ["rstudio-server"] = [], ["shiny"] = ["run"], ["solara"] = ["run"], ["marimo"] =
            ["edit", "run"],
    };

    private static readonly string[] Modules =
        ["http.server", "SimpleHTTPServer", "uvicorn", "gunicorn", "streamlit", "jupyter", "jupyterlab", "notebook", "mlflow", "flask",
        "tensorboard.main", "bokeh", "panel", "dask.distributed", "hypercorn", "jupyter_server", "phoenix.server.main",
        "vllm.entrypoints.openai.api_server"];

    // What makes such a program end, or go into the background by itself.
    private static readonly string[] Ending =
        [
            "--help", "-h", "--version", "-v", "-V", "--daemon", "-D", "--daemonize", "--fork", "--detach", "-d", "--background",
            "--generate-config",
        "--check", "-t", "password", "list", "stop", "build", "config", "extension", "labextension", "serverextension", "--reset-db"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.Context.IsInBackground || command.Words.Count == 0 || IsDetached(command, report))
        {
            return;
        }

        if (IsServer(command, out string shown))
        {
            report.Report(
                Rules.ServerInForeground,
                command.Words[0].Range,
                fix: null,
                shown,
                report.Context.IsImage ? "this RUN" : "the script",
                report.Context.IsImage
                    ? "start it with Cmd, Entrypoint or ContainerConfig"
                    : "write the step InBackground(\"…\", …), or end the command with '&' and send its output to a file");
        }
    }

    // "(a; b) &" puts what stands in it into the background: the operator stands behind the last command.
    private static bool IsDetached(ShellCommand command, ShellReport report)
    {
        int index = report.Commands.IndexOf(command);
        return command.Next == "&"
            || command.Previous == "|"
            || command.Program.Length == 0
            || report.Commands.Skip(index + 1).TakeWhile(later => later.Previous != "\n").Any(later => later.Next == "&")
            || (command.Next == ")" && index + 1 < report.Commands.Count && report.Commands[index + 1].Previous == "&")
            || command.Words.Skip(1).Any(word => Array.IndexOf(Ending, word.Value) >= 0);
    }

    /// <summary>Whether a command serves until it is stopped.</summary>
    /// <param name="shown">What of it to show.</param>
    public static bool IsServer(ShellCommand command, out string shown)
    {
        List<string> operands = [.. command.Operands.Select(word => word.Value)];
        string first = operands.Count == 0 ? "" : operands[0];
        shown = command.Program + (first.Length == 0 ? "" : " " + first);
        if (Servers.TryGetValue(command.Program, out string[]? subcommands))
        {
            bool isAlways = Array.IndexOf(subcommands, "") >= 0;
            shown = isAlways ? command.Program : shown;
            return isAlways || Array.IndexOf(subcommands, first) >= 0;
        }

        bool isTail = command.Program == "tail" && command.Words.Exists(word => word.Value is "-f" or "-F" or "--follow")
            && !command.Words.Exists(word => word.Value.StartsWith("--pid", StringComparison.Ordinal));
        bool isSleep = command.Program == "sleep" && first is "infinity" or "inf";
        if (isTail || isSleep)
        {
            shown = command.Program + (isTail ? " -f" : " infinity");
            return true;
        }

        int module = command.Program.StartsWith("python", StringComparison.Ordinal)
            ? command.Words.FindIndex(word => word.Value == "-m")
            : -1;
        if (module > 0 && module + 1 < command.Words.Count && Array.IndexOf(Modules, command.Argument(module + 1)) >= 0)
        {
            string name = command.Argument(module + 1);
            string next = command.Argument(module + 2);
            shown = command.Program + " -m " + name;
            return !Servers.TryGetValue(name, out string[]? needed)
                || Array.IndexOf(needed, "") >= 0
                || Array.IndexOf(needed, next) >= 0;
        }

        bool isDjango = first.EndsWith("manage.py", StringComparison.Ordinal) && operands.Count > 1 && operands[1] == "runserver";
        shown = isDjango ? "manage.py runserver" : shown;
        return isDjango;
    }
}
