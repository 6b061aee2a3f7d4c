
# eac_code_editor_settings ours|theirs < SETTINGS: AWS's own are in the image's folder, and start-code-editor copies them into a home that has
# none; before SageMaker Distribution 2.3 it reads them there. So ours go there too, and into the home once it has some.
eac_code_editor_settings() {
  local settings folder=sagemaker-code-editor-server-data file=data/User/settings.json
  settings="$(cat)"
  if [[ -d "/opt/amazon/sagemaker/$folder" ]]; then
    eac_merge_json "/opt/amazon/sagemaker/$folder/$file" "$1" <<< "$settings"
    [[ -e "$HOME/$folder/$file" ]] || return 0
  fi
  eac_merge_json "$HOME/$folder/$file" "$1" <<< "$settings"
}
